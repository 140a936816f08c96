package demarche.cli;

import demarche.answer.text.CommandOption;
import demarche.reasoning.RuleFailureException;
import demarche.world.QuestionException;
import demarche.world.UnknownIdException;
import demarche.world.read.Problem;
import demarche.world.read.ProblemsException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints errors and chooses the exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final BooleanSupplier debug;

    /** @param debug whether to print the stack trace of an internal error */
    Complaints(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        typedWrong(command, message(e));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof QuestionException refused) {
            typedWrong(command, refused.line(CommandOption::of));
            return ExitCode.USAGE;
        }
        if (e instanceof UnknownIdException) {
            typedWrong(command, message(e));
            return ExitCode.USAGE;
        }
        if (e instanceof ProblemsException problems) {
            problems.problems().forEach(err::println);
            err.println(count(problems.problems()));
            return ExitCode.FILE;
        }
        if (e instanceof RuleFailureException) {
            err.println(message(e));
            return ExitCode.FILE;
        }
        if (debug.getAsBoolean()) {
            e.printStackTrace(err);
        } else {
            err.println("demarche: internal error: "
                    + e.toString().lines().findFirst().orElse("") + " (--debug prints the stack trace)");
        }
        return ExitCode.INTERNAL;
    }

    /** For instance {@code 2 problems}. */
    static String count(List<Problem> problems) {
        return problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }

    private static void typedWrong(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        err.println("demarche: " + message);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }

    private static String message(Exception e) {
        return e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : String.valueOf(e.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String typed = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (e.isUnknownOption()) {
            String option = typed.replaceFirst("=.*", "");
            return unknown(
                    "option", option, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getSubcommands().isEmpty()
                ? "unexpected argument \"" + typed + "\" for " + command.getCommandName()
                : unknown("command", typed, command.getSubcommands().keySet());
    }

    private static String unknown(String noun, String typed, Set<String> known) {
        return String.valueOf(new UnknownIdException(noun, typed, known).getMessage());
    }
}
