//! Turning boxes so that text runs to the right, and back.

use super::canvas::{Flow, Rule};
use hayro_font::kurbo::Rect;

/// A quarter turn about the origin that makes a flow run to the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn(pub(super) Flow);

impl Turn {
    pub(super) const NONE: Turn = Turn(Flow::Right);

    pub(super) fn level(self, area: Rect) -> Rect {
        match self.0 {
            Flow::Right | Flow::Aslant => area,
            Flow::Down => Rect::new(area.y0, -area.x1, area.y1, -area.x0),
            Flow::Left => Rect::new(-area.x1, -area.y1, -area.x0, -area.y0),
            Flow::Up => Rect::new(-area.y1, area.x0, -area.y0, area.x1),
        }
    }

    /// Undoes [`level`](Self::level).
    pub(super) fn back(self, area: Rect) -> Rect {
        match self.0 {
            Flow::Down => Turn(Flow::Up).level(area),
            Flow::Up => Turn(Flow::Down).level(area),
            _ => self.level(area),
        }
    }

    /// Which way a flow runs after the turn.
    pub(super) fn flow(self, flow: Flow) -> Flow {
        const ROUND: [Flow; 4] = [Flow::Right, Flow::Down, Flow::Left, Flow::Up];
        let quarter = |flow| ROUND.iter().position(|one| *one == flow);
        match (quarter(flow), quarter(self.0)) {
            (Some(flow), Some(turn)) => ROUND[(flow + 4 - turn) % 4],
            _ => flow,
        }
    }

    pub(super) fn rule(self, rule: Rule) -> Rule {
        let Rule { is_level, at, from, to } = rule;
        let area = if is_level { Rect::new(from, at, to, at) } else { Rect::new(at, from, at, to) };
        let area = self.level(area);
        match is_level == matches!(self.0, Flow::Right | Flow::Left | Flow::Aslant) {
            true => Rule { is_level: true, at: area.y0, from: area.x0, to: area.x1 },
            false => Rule { is_level: false, at: area.x0, from: area.y0, to: area.y1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_there_and_back_changes_nothing() {
        let area = Rect::new(10.0, 20.0, 40.0, 25.0);
        for flow in [Flow::Right, Flow::Down, Flow::Left, Flow::Up] {
            assert_eq!(Turn(flow).back(Turn(flow).level(area)), area);
            assert_eq!(Turn(flow).flow(flow), Flow::Right);
        }
        // Text that runs up starts at the bottom.
        assert_eq!(Turn(Flow::Up).level(area), Rect::new(-25.0, 10.0, -20.0, 40.0));
    }
}
