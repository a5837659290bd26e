package cynosure.language;

/// A page, or a piece of one, that knows in which language it speaks.
public interface Spoken {

    Phrasebook book();
}
