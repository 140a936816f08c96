package demarche.authoring;

/** What an example starts from: a crisis among invented states, or a case. */
sealed interface Setting permits InventedCrisis, CaseSetting {}
