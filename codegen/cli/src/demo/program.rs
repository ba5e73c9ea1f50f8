//! What runs in the container, and what is said to it.

/// Takes pieces of cargo from its input until that ends. Its status is the
/// number of those that did not fit.
pub(super) const PROGRAM: &str = "\
mkdir /hold
echo 'The hold is open.'
left=0
while read -r piece; do
    if [ \"$piece\" = 'a whale' ] || [ \"$piece\" = 'a grand piano' ]; then
        left=$((left + 1))
        echo \"$piece does not go through the hatch\" >&2
    else
        echo \"$piece\" >>/hold/manifest
        echo \"$piece is in the hold\"
    fi
done
echo \"Casting off; what stays on the quay: $left\"
exit $left
";
/// What is sent, a line each; [`LEFT`] of it do not fit.
pub(super) const CARGO: [&str; 5] = [
    "a crate of oranges",
    "a grand piano",
    "forty sacks of coffee",
    "a whale",
    "the ship's cat",
];
/// The status that the program exits with.
pub(super) const LEFT: i64 = 2;
