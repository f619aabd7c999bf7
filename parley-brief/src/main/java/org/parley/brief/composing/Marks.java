package org.parley.brief.composing;

import org.parley.brief.page.Line;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;

/// Which mark an act or a stance is printed with.
final class Marks {
    private Marks() {}

    static Line.Mark of(Act act) {
        return switch (act) {
            case RED_LINE -> Line.Mark.RED_LINE;
            case THREAT -> Line.Mark.THREAT;
            case REFUSE, DENY -> Line.Mark.REFUSE;
            case ACCEPT, OFFER, PROMISE -> Line.Mark.OFFER;
            case DEMAND -> Line.Mark.DEMAND;
            case CONCERN -> Line.Mark.CONCERN;
            case VERDICT, FORECAST, CLAIM -> Line.Mark.CLAIM;
        };
    }

    static Line.Mark of(Stance stance) {
        return switch (stance) {
            case RED_LINE -> Line.Mark.RED_LINE;
            case REFUSES -> Line.Mark.REFUSE;
            case WANTS -> Line.Mark.DEMAND;
            case OFFERS, ACCEPTS -> Line.Mark.OFFER;
        };
    }
}
