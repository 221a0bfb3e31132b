//! The properties that a program gave a document.

use crate::Error;
use crate::xml::{Event, Xml};

/// Names and values.
pub(super) fn read(mut xml: Xml<'_>) -> Result<Vec<(String, String)>, Error> {
    let mut properties: Vec<(String, String)> = Vec::new();
    while let Some(event) = xml.next()? {
        match event {
            Event::Open(element) if element.name() == "property" => {
                let name = element.attribute("name").unwrap_or_default().into_owned();
                properties.push((name, String::new()));
            }
            Event::Text(text) => {
                if let Some((_, value)) = properties.last_mut() {
                    value.push_str(text.trim());
                }
            }
            _ => {}
        }
    }
    Ok(properties)
}
