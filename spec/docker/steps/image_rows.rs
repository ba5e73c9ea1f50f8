//! The list of images has a row for each image since 1.7, with all its names. Before, it had a row
//! for each name.

use std::collections::BTreeMap;

use super::types::image_summary::v1_7::ImageSummary;

/// The rows with the same ID as one, where the first of them was.
pub fn up(rows: Vec<ImageSummary>) -> Vec<ImageSummary> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut images: Vec<ImageSummary> = Vec::new();
    for row in rows {
        let at = *known.entry(row.id.clone()).or_insert(images.len());
        match images.get_mut(at) {
            Some(image) => image.repo_tags.extend(row.repo_tags),
            None => images.push(row),
        }
    }
    images
}

/// A row for each of the names.
pub fn down(image: ImageSummary) -> Vec<ImageSummary> {
    if image.repo_tags.is_empty() {
        return vec![image];
    }
    let names = image.repo_tags.iter().cloned();
    let row = |name| ImageSummary {
        repo_tags: vec![name],
        ..image.clone()
    };
    names.map(row).collect()
}
