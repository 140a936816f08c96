package demarche.evaluate;

import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The {@link Backdrop} of each vote, read once for each day. Safe for several threads. */
public final class Backdrops {
    private final World world;
    private final Map<LocalDate, Backdrop> byDay = new ConcurrentHashMap<>();

    public Backdrops(World world) {
        this.world = world;
    }

    /** The covariates on the day before the vote. */
    public Backdrop of(RollCall call) {
        return byDay.computeIfAbsent(call.measure().date().minusDays(1), day -> Backdrop.of(world.asOf(day)));
    }
}
