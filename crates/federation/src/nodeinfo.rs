//! NodeInfo (FEP-f1d5): what runs here, and nothing about who uses it (FEP-0151).

use longhand_mentoring::origin::Origin;
use serde_json::{Value, json};

/// Where the documents are.
pub fn links(origin: &Origin) -> Value {
    let link = |version: &str| {
        json!({
            "rel": format!("http://nodeinfo.diaspora.software/ns/schema/{version}"),
            "href": format!("{}/nodeinfo/{version}", origin.base()),
        })
    };
    json!({"links": [link("2.0"), link("2.1")]})
}

/// The document of version `2.0` or `2.1`; `None` for any other.
pub fn document(version: &str, open_registrations: bool) -> Option<Value> {
    let mut software = json!({"name": "longhand", "version": env!("CARGO_PKG_VERSION")});
    match version {
        "2.0" => {}
        "2.1" => software["repository"] = json!(env!("CARGO_PKG_REPOSITORY")),
        _ => return None,
    }
    Some(json!({
        "version": version,
        "software": software,
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": open_registrations,
        "usage": {"users": {}},
        "metadata": {},
    }))
}
