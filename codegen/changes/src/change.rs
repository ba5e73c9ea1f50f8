//! Differences between two versions, found one after the other.

use std::fmt;

use crate::Table;
use crate::fact::{Aspect, Fact, Item, Note, Part, Reach};
use crate::reached::{Reached, Way};
use crate::rules::{self, Level, Levels, Rule, Side};

/// Where something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Location<'a> {
    /// The operation or type.
    pub item: Item<'a>,
    /// The part of it.
    pub part: Part<'a>,
    /// Whether clients send this.
    pub sent: bool,
    /// Whether clients read this.
    pub read: bool,
}

/// One difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change<'a> {
    /// Something is new.
    Added {
        /// What.
        at: Location<'a>,
        /// `required`, `optional` or `present`.
        presence: &'a str,
    },
    /// Something is gone.
    Removed {
        /// What.
        at: Location<'a>,
        /// What its presence was.
        presence: &'a str,
    },
    /// A field stands in another type.
    Moved {
        /// Where it is.
        at: Location<'a>,
        /// The type and the field that it was.
        from: (&'a str, &'a str),
    },
    /// Something is required that was optional, or the other way round.
    Presence {
        /// What.
        at: Location<'a>,
        /// What its presence was.
        from: &'a str,
        /// What its presence is.
        to: &'a str,
    },
    /// A property of something is another one.
    Property {
        /// Of what.
        at: Location<'a>,
        /// Which property.
        aspect: Aspect,
        /// What it was, if it had it.
        from: Option<&'a str>,
        /// What it is, if it has it.
        to: Option<&'a str>,
    },
    /// Something does what it did not do before, though it looks the same.
    Behaviour {
        /// Of what.
        at: Location<'a>,
        /// The words of the version that changed it.
        text: &'a str,
    },
    /// An operation is as it was, but a type that it reaches changed.
    Reached {
        /// The operation.
        operation: &'a str,
        /// The type.
        type_name: &'a str,
        /// One way from the operation to the type.
        path: Way<'a>,
    },
}

impl<'a> Change<'a> {
    /// The operation or type that changed.
    #[must_use]
    pub fn item(&self) -> Item<'a> {
        match self {
            Self::Added { at, .. }
            | Self::Removed { at, .. }
            | Self::Moved { at, .. }
            | Self::Presence { at, .. }
            | Self::Property { at, .. }
            | Self::Behaviour { at, .. } => at.item,
            Self::Reached { operation, .. } => Item::Operation(operation),
        }
    }

    /// The part that changed.
    #[must_use]
    pub fn part(&self) -> Part<'a> {
        self.location().map_or(Part::Whole, |at| at.part)
    }

    fn location(&self) -> Option<&Location<'a>> {
        match self {
            Self::Added { at, .. }
            | Self::Removed { at, .. }
            | Self::Moved { at, .. }
            | Self::Presence { at, .. }
            | Self::Property { at, .. }
            | Self::Behaviour { at, .. } => Some(at),
            Self::Reached { .. } => None,
        }
    }

    /// The kind of change.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::Added { at, presence } => added(at.part, at.item, *presence == "required"),
            Self::Removed { at, presence } => removed(at.part, at.item, *presence == "required"),
            Self::Moved { .. } => rules::MOVED,
            Self::Presence { at, to, .. } => presence(at.part, *to == "required"),
            Self::Property { aspect, to, .. } => property(*aspect, to.is_some()),
            Self::Behaviour { .. } => rules::BEHAVIOUR,
            Self::Reached { .. } => rules::REACHED,
        }
    }

    /// Who must mind: the levels of the rule, less those that do not apply
    /// because this is only sent or only read.
    #[must_use]
    pub fn levels(&self) -> Levels {
        let mut levels = self.rule().levels;
        if let Some(at) = self.location() {
            if !at.sent {
                levels.sender = Level::Compatible;
            }
            if !at.read {
                levels.reader = Level::Compatible;
            }
        }
        levels
    }

    /// Whether a side has to do with this at all: those who send have not with what is
    /// only read, and the other way round.
    #[must_use]
    pub fn concerns(&self, side: Side) -> bool {
        self.location().is_none_or(|at| match side {
            Side::Sender => at.sent,
            Side::Reader => at.read,
            Side::Server => true,
        })
    }

    /// The level for one side, or the highest of all sides.
    #[must_use]
    pub fn level(&self, side: Option<Side>) -> Level {
        let levels = self.levels();
        side.map_or_else(|| levels.highest(), |side| levels.of(side))
    }

    /// Whether some side breaks.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.levels().highest() == Level::Breaking
    }
}

impl fmt::Display for Change<'_> {
    /// What happened, without the item it happened to.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added { at, presence } => {
                write!(f, "{}added{}", Of(at.part, " "), Said(presence))
            }
            Self::Removed { at, presence } => {
                write!(f, "{}removed{}", Of(at.part, " "), Said(presence))
            }
            Self::Moved { at, from } => {
                let part = Of(at.part, " ");
                write!(f, "{part}moved here from {}.{}", from.0, from.1)
            }
            Self::Presence { at, from, to } => {
                write!(f, "{}{from}, now {to}", Of(at.part, ": "))
            }
            Self::Property {
                at,
                aspect,
                from,
                to,
            } => {
                let (from, to) = (from.unwrap_or("none"), to.unwrap_or("none"));
                write!(f, "{}{aspect} {from}, now {to}", Of(at.part, ": "))
            }
            Self::Behaviour { text, .. } => f.write_str(text),
            Self::Reached {
                type_name, path, ..
            } => write!(f, "reaches {type_name}, which changed, by {path}"),
        }
    }
}

/// A part and what stands behind it; nothing for the item as a whole.
struct Of<'a>(Part<'a>, &'static str);

impl fmt::Display for Of<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Part::Whole => Ok(()),
            part => write!(f, "{part}{}", self.1),
        }
    }
}

/// A presence, where it says more than that something is there.
struct Said<'a>(&'a str);

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "present" => Ok(()),
            presence => write!(f, " ({presence})"),
        }
    }
}

fn added(part: Part<'_>, item: Item<'_>, required: bool) -> Rule {
    match (part, item, required) {
        (Part::Whole, Item::Operation(_), _) => rules::OPERATION_ADDED,
        (Part::Whole, Item::Type(_), _) => rules::TYPE_ADDED,
        (Part::Body, _, true) => rules::REQUIRED_BODY_ADDED,
        (Part::Body, _, false) => rules::BODY_ADDED,
        (Part::Answer(_), ..) => rules::ANSWER_ADDED,
        (Part::Error(_), ..) => rules::ERROR_ADDED,
        (Part::Field(_), _, true) => rules::REQUIRED_FIELD_ADDED,
        (Part::Field(_), _, false) => rules::FIELD_ADDED,
        (Part::Value(_), ..) => rules::VALUE_ADDED,
        (_, _, true) => rules::REQUIRED_PARAMETER_ADDED,
        (_, _, false) => rules::PARAMETER_ADDED,
    }
}

fn removed(part: Part<'_>, item: Item<'_>, required: bool) -> Rule {
    match (part, item, required) {
        (Part::Whole, Item::Operation(_), _) => rules::OPERATION_REMOVED,
        (Part::Whole, Item::Type(_), _) => rules::TYPE_REMOVED,
        (Part::Body, ..) => rules::BODY_REMOVED,
        (Part::Answer(_), ..) => rules::ANSWER_REMOVED,
        (Part::Error(_), ..) => rules::ERROR_REMOVED,
        (Part::Field(_), _, true) => rules::REQUIRED_FIELD_REMOVED,
        (Part::Field(_), _, false) => rules::FIELD_REMOVED,
        (Part::Value(_), ..) => rules::VALUE_REMOVED,
        _ => rules::PARAMETER_REMOVED,
    }
}

fn presence(part: Part<'_>, required: bool) -> Rule {
    match (part, required) {
        (Part::Body, true) => rules::BODY_REQUIRED,
        (Part::Body, false) => rules::BODY_OPTIONAL,
        (Part::Field(_), true) => rules::FIELD_REQUIRED,
        (Part::Field(_), false) => rules::FIELD_OPTIONAL,
        (_, true) => rules::PARAMETER_REQUIRED,
        (_, false) => rules::PARAMETER_OPTIONAL,
    }
}

fn property(aspect: Aspect, present: bool) -> Rule {
    match aspect {
        Aspect::Name => rules::RENAMED,
        Aspect::Route => rules::ROUTE_CHANGED,
        Aspect::Presence | Aspect::Type => rules::TYPE_CHANGED,
        Aspect::Encoding => rules::ENCODING_CHANGED,
        Aspect::Media => rules::MEDIA_CHANGED,
        Aspect::Framing => rules::FRAMING_CHANGED,
        Aspect::Accepted => rules::ACCEPTED_CHANGED,
        Aspect::Default => rules::DEFAULT_CHANGED,
        Aspect::Deprecation if present => rules::DEPRECATED,
        Aspect::Deprecation => rules::UNDEPRECATED,
    }
}

/// Where a field went that comes or goes.
enum Moved<'a> {
    Here { from: (&'a str, &'a str) },
    Away,
    Not,
}

/// The differences between two versions: first of the facts, in the order of
/// their items, then of behaviour, then what is only reached.
#[derive(Clone, Debug)]
pub struct Between<'a> {
    table: &'a Table<'a>,
    from: usize,
    to: usize,
    facts: std::slice::Iter<'a, Fact<'a>>,
    notes: std::slice::Iter<'a, Note<'a>>,
    /// The rest of what behaves another way by the note that is being told.
    told: Option<(&'a Note<'a>, std::slice::Iter<'a, Location<'a>>)>,
    reaches: std::slice::Iter<'a, Reach<'a>>,
    /// The rest of the types that the operation in question reaches.
    reached: Reached<'a>,
    item: Option<Item<'a>>,
    least: Level,
    side: Option<Side>,
}

impl<'a> Between<'a> {
    pub(crate) fn new(table: &'a Table<'a>, from: usize, to: usize) -> Self {
        Self {
            table,
            from,
            to,
            facts: table.facts.iter(),
            notes: table.notes.iter(),
            told: None,
            reaches: table.reaches.iter(),
            reached: Reached::default(),
            item: None,
            least: Level::Compatible,
            side: None,
        }
    }

    /// Only the changes of the operation of this name.
    #[must_use]
    pub fn of_operation(mut self, name: &'a str) -> Self {
        self.item = Some(Item::Operation(name));
        self
    }

    /// Only the changes of the type of this name.
    #[must_use]
    pub fn of_type(mut self, name: &'a str) -> Self {
        self.item = Some(Item::Type(name));
        self
    }

    /// Only the changes that [concern](Change::concerns) this side. What they must matter
    /// [at least](Self::at_least), they must matter to it.
    #[must_use]
    pub fn for_side(mut self, side: Side) -> Self {
        self.side = Some(side);
        self
    }

    /// Only the changes that matter as much to some side.
    #[must_use]
    pub fn at_least(mut self, level: Level) -> Self {
        self.least = level;
        self
    }

    fn wants(&self, change: &Change<'_>) -> bool {
        let named = self.item.is_none_or(|item| item == change.item());
        let concerned = self.side.is_none_or(|side| change.concerns(side));
        named && concerned && change.level(self.side) >= self.least
    }

    /// The difference that a fact makes, unless a larger one covers it.
    fn fact(&self, fact: &Fact<'a>) -> Option<Change<'a>> {
        let (from, to) = (fact.at(self.from), fact.at(self.to));
        if from == to || self.is_covered(fact) {
            return None;
        }
        let at = Location {
            item: fact.item,
            part: self.by_name(fact),
            sent: fact.sent,
            read: fact.read,
        };
        match self.moved(fact, at) {
            Moved::Here { from } => return Some(Change::Moved { at, from }),
            Moved::Away => return None,
            Moved::Not => {}
        }
        Some(match (fact.aspect, from, to) {
            (Aspect::Presence, None, Some(presence)) => Change::Added { at, presence },
            (Aspect::Presence, Some(presence), None) => Change::Removed { at, presence },
            (Aspect::Presence, Some(from), Some(to)) => Change::Presence { at, from, to },
            (aspect, from, to) => Change::Property {
                at,
                aspect,
                from,
                to,
            },
        })
    }

    /// Whether a field came from, or went to, another type on the way forward.
    fn moved(&self, fact: &Fact<'a>, at: Location<'a>) -> Moved<'a> {
        let (Item::Type(name), Part::Field(field)) = (fact.item, at.part) else {
            return Moved::Not;
        };
        let mut moves = self.table.moves.iter();
        let found = moves.find(|found| {
            fact.aspect == Aspect::Presence
                && self.from < found.version
                && found.version <= self.to
                && [found.from, found.to].contains(&(name, field))
                && self.field_is_there(found.from) == [true, false]
                && self.field_is_there(found.to) == [false, true]
        });
        match found {
            Some(found) if found.to == (name, field) => Moved::Here { from: found.from },
            Some(_) => Moved::Away,
            None => Moved::Not,
        }
    }

    /// Whether a field is there in the one version, and in the other.
    fn field_is_there(&self, (name, field): (&str, &str)) -> [bool; 2] {
        let (item, part) = (Item::Type(name), Part::Field(field));
        [self.from, self.to].map(|version| {
            self.table.is_there(item, Part::Whole, version)
                && self.table.is_there(item, part, version)
        })
    }

    /// The part of a fact, by the name that it has in the version compared with,
    /// or in the other if it has none there.
    fn by_name(&self, fact: &Fact<'a>) -> Part<'a> {
        let mut facts = self.table.facts_of(fact.item);
        let names = facts.find(|other| other.part == fact.part && other.aspect == Aspect::Name);
        let name = names.and_then(|names| names.at(self.to).or_else(|| names.at(self.from)));
        name.map_or(fact.part, |name| fact.part.named(name))
    }

    /// Where an item or a part comes or goes, that is all there is to say of it.
    fn is_covered(&self, fact: &Fact<'a>) -> bool {
        let whole = (fact.part, fact.aspect) == (Part::Whole, Aspect::Presence);
        if whole {
            return false;
        }
        let both = |part| {
            let there = |version| self.table.is_there(fact.item, part, version);
            there(self.from) && there(self.to)
        };
        !both(Part::Whole) || (fact.aspect != Aspect::Presence && !both(fact.part))
    }

    /// What is told in words only, by every version on the way. Words cannot be
    /// compared: none takes back what another said. What only one of the two
    /// versions has comes or goes, and that is all there is to say of it.
    fn behaviour(&mut self) -> Option<Change<'a>> {
        loop {
            while let Some((note, at)) = self.next_told() {
                if self.is_in_both(at.item) {
                    let text = note.text;
                    return Some(Change::Behaviour { at, text });
                }
            }
            let (low, high) = (self.from.min(self.to), self.from.max(self.to));
            let within = |note: &&Note<'_>| low < note.version && note.version <= high;
            let note = self.notes.find(within)?;
            self.told = Some((note, note.behaviour.iter()));
        }
    }

    fn next_told(&mut self) -> Option<(&'a Note<'a>, Location<'a>)> {
        let (note, places) = self.told.as_mut()?;
        places.next().map(|at| (*note, *at))
    }

    /// What is only reached, operation by operation.
    fn next_reached(&mut self) -> Option<Change<'a>> {
        loop {
            while let Some(type_name) = self.reached.types.next() {
                if self.has_changed(type_name) {
                    let Reached { operation, .. } = self.reached;
                    return Some(Change::Reached {
                        operation,
                        type_name,
                        path: Way::new(self.table, operation, type_name, self.newer()),
                    });
                }
            }
            let before = self.reached.operation;
            let operation = self.reaches.find_map(|reach| match reach.of {
                Item::Operation(name) if name != before => Some(name),
                _ => None,
            })?;
            self.reached =
                if self.is_in_both(Item::Operation(operation)) && self.asks_for(operation) {
                    Reached::of(self.table, operation, self.newer())
                } else {
                    Reached::none(operation)
                };
        }
    }

    fn newer(&self) -> usize {
        self.from.max(self.to)
    }

    fn asks_for(&self, operation: &str) -> bool {
        self.item
            .is_none_or(|item| item == Item::Operation(operation))
    }

    fn is_in_both(&self, item: Item<'_>) -> bool {
        let there = |version| self.table.is_there(item, Part::Whole, version);
        there(self.from) && there(self.to)
    }

    /// Whether a type is there in both versions and changed itself.
    fn has_changed(&self, type_name: &str) -> bool {
        let item = Item::Type(type_name);
        let mut facts = self.table.facts_of(item);
        self.is_in_both(item) && facts.any(|fact| fact.at(self.from) != fact.at(self.to))
    }
}

impl<'a> Iterator for Between<'a> {
    type Item = Change<'a>;

    fn next(&mut self) -> Option<Change<'a>> {
        loop {
            let change = self.next_of_all()?;
            if self.wants(&change) {
                return Some(change);
            }
        }
    }
}

impl<'a> Between<'a> {
    fn next_of_all(&mut self) -> Option<Change<'a>> {
        while let Some(fact) = self.facts.next() {
            if let Some(change) = self.fact(fact) {
                return Some(change);
            }
        }
        if let Some(change) = self.behaviour() {
            return Some(change);
        }
        self.next_reached()
    }
}
