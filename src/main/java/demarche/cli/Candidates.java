package demarche.cli;

import demarche.answer.assess.Grouping;
import demarche.answer.assess.Sorting;
import demarche.evaluate.Fold;
import demarche.evaluate.Track;
import demarche.importing.ReleaseKind;
import demarche.reasoning.memory.Driver;
import demarche.world.Coded;
import demarche.world.Instrument;
import java.util.ArrayList;

/** Values of options, for help and completion. */
final class Candidates {
    private Candidates() {}

    /** Drivers. */
    static final class Drivers extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Drivers() {
            super(Coded.codes(Driver.class));
        }
    }

    /** Tracks. */
    static final class Tracks extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Tracks() {
            super(Coded.codes(Track.class));
        }
    }

    /** Tracks, one or both. */
    static final class BothTracks extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        BothTracks() {
            super(Coded.codes(demarche.cli.Tracks.class));
        }
    }

    /** Folds. */
    static final class Folds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Folds() {
            super(Coded.codes(Fold.class));
        }
    }

    /** Breakdowns of figures. */
    static final class Breakdowns extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Breakdowns() {
            super(Coded.codes(By.class));
        }
    }

    /** Instruments. */
    static final class Instruments extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Instruments() {
            super(Coded.codes(Instrument.class));
        }
    }

    /** Releases that can be imported. */
    static final class ReleaseKinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ReleaseKinds() {
            super(Coded.codes(ReleaseKind.class));
        }
    }

    /** Formats. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(Coded.codes(Format.class));
        }
    }

    /** Formats of an assessment. */
    static final class AssessFormats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        AssessFormats() {
            super(Coded.codes(AssessLook.Format.class));
        }
    }

    /** Groupings of states. */
    static final class Groupings extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Groupings() {
            super(Coded.codes(Grouping.class));
        }
    }

    /** Orders of states. */
    static final class Sortings extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Sortings() {
            super(Coded.codes(Sorting.class));
        }
    }

    /** When to use colour. */
    static final class Colours extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Colours() {
            super(Coded.codes(Appearance.Colour.class));
        }
    }
}
