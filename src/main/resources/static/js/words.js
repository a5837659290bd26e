// What scripts say, in the language of the page: the words stand on its body.
export function say(name, number) {
  return (document.body.dataset[name] ?? '').replace('{0}', number);
}
