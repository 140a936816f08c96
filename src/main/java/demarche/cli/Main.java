package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.assess.Grouping;
import demarche.answer.assess.Sorting;
import demarche.evaluate.Fold;
import demarche.evaluate.Track;
import demarche.importing.ReleaseKind;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        // Results go to the original stream, so that output of rules and libraries cannot mix with them.
        System.setOut(System.err);
        System.exit(run(args, surroundings));
    }

    /** Runs a command; returns its exit code. */
    public static int run(String[] args, Surroundings surroundings) {
        return run(args, surroundings, Loader.FRESH);
    }

    static int run(String[] args, Surroundings surroundings, Loader loader) {
        return commandLine(surroundings, remarking(loader, surroundings)).execute(args);
    }

    /** Prints warnings about the user's rules to standard error, separate from results. */
    private static Loader remarking(Loader loader, Surroundings surroundings) {
        return (facts, rules, crisis) -> {
            Desk desk = loader.open(facts, rules, crisis);
            desk.loaded().engine().book().remarks().forEach(remark -> surroundings
                    .err()
                    .println("warning: " + remark));
            return desk;
        };
    }

    static CommandLine commandLine(Surroundings surroundings, Loader loader) {
        Demarche demarche = new Demarche();
        Complaints complaints = new Complaints(() -> demarche.debug() || surroundings.has("DEMARCHE_DEBUG"));
        // Settings apply only to subcommands added before.
        return new CommandLine(demarche)
                .addSubcommand(new AssessCommand(surroundings, loader))
                .addSubcommand(new WhyCommand(surroundings, loader))
                .addSubcommand(new WhynotCommand(surroundings, loader))
                .addSubcommand(new WhatifCommand(surroundings, loader))
                .addSubcommand(new TipCommand(surroundings, loader))
                .addSubcommand(new FlipCommand(surroundings, loader))
                .addSubcommand(new RobustnessCommand(surroundings, loader))
                .addSubcommand(new ServeCommand(surroundings, loader))
                .addSubcommand(new CalibrateCommand(surroundings, loader))
                .addSubcommand(new BacktestCommand(surroundings, loader))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new CasesCommand(surroundings))
                .addSubcommand(new ScenariosCommand(surroundings))
                .addSubcommand(CaseCommand.of(surroundings))
                .addSubcommand(ScenarioCommand.of(surroundings))
                .addSubcommand(new LeversCommand(surroundings))
                .addSubcommand(RulesCommand.of(surroundings, loader))
                .addSubcommand(new StatesCommand(surroundings))
                .addSubcommand(new SourcesCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new CompletionCommand(surroundings))
                .registerConverter(Driver.class, new CodedConverter<>(Driver.class))
                .registerConverter(Instrument.class, new CodedConverter<>(Instrument.class))
                .registerConverter(Track.class, new CodedConverter<>(Track.class))
                .registerConverter(Tracks.class, new CodedConverter<>(Tracks.class))
                .registerConverter(Fold.class, new CodedConverter<>(Fold.class))
                .registerConverter(By.class, new CodedConverter<>(By.class))
                .registerConverter(Requirement.class, new Requirement.Converter())
                .registerConverter(Format.class, new CodedConverter<>(Format.class))
                .registerConverter(AssessLook.Format.class, new CodedConverter<>(AssessLook.Format.class))
                .registerConverter(Appearance.Colour.class, new CodedConverter<>(Appearance.Colour.class))
                .registerConverter(Grouping.class, new CodedConverter<>(Grouping.class))
                .registerConverter(Sorting.class, new CodedConverter<>(Sorting.class))
                .registerConverter(ReleaseKind.class, new CodedConverter<>(ReleaseKind.class))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setOut(surroundings.outWriter())
                .setErr(surroundings.errWriter());
    }
}
