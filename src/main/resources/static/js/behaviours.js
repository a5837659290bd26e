// The list of behaviours a page may use. Each is one native custom element in a file of its own.
