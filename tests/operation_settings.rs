//! Settings: what cannot be, and which of command line, environment and file goes first.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::operation::one_line;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::process::{Output, run};
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("settings_that_cannot_be", settings_that_cannot_be),
        Test::once("settings_from_a_file", settings_from_a_file),
    ]
}

fn settings_that_cannot_be() {
    let lab = Lab::new(&["a.test"]);
    let sentence = [
        ("LONGHAND_DOMAIN", "A.test", "small letters"),
        ("LONGHAND_DOMAIN", "", "no host name"),
        ("LONGHAND_DOMAIN", "https://a.test", "no host name"),
        ("LONGHAND_DOMAIN", "b\u{fc}cher.test", "xn--"),
        ("LONGHAND_DOMAIN", "a.test:8443", "port"),
        ("LONGHAND_DOMAIN", "localhost", "LONGHAND_INSECURE_HTTP"),
        ("LONGHAND_INSECURE_HTTP", "true", "localhost only"),
        (
            "LONGHAND_DATABASE_URL",
            "mysql://a/b",
            "LONGHAND_DATABASE_URL",
        ),
        (
            "LONGHAND_DATABASE_URL",
            "sqlite://",
            "LONGHAND_DATABASE_URL",
        ),
        (
            "LONGHAND_FEDERATION_EXTRA_CA",
            "/nowhere/roots.pem",
            "LONGHAND_FEDERATION_EXTRA_CA is /nowhere/roots.pem",
        ),
    ];
    for (name, value, words) in sentence {
        let a = lab
            .prepare("a.test", &Database::sqlite())
            .with_env(name, value)
            .unstarted();
        one_line(&a.command(&["serve"], ""), &[words]);
    }
    let usage = [
        ("LONGHAND_BIND", "everywhere"),
        ("LONGHAND_BIND", ":8080"),
        ("LONGHAND_ROLES", "web,postman"),
        ("LONGHAND_TRUSTED_PROXIES", "10.0.0.0/33"),
        ("LONGHAND_FEDERATION_ALLOW_PRIVATE_ADDRESSES", "home"),
        ("LONGHAND_FEDERATION_RESOLVE", "a.test"),
        ("LONGHAND_INSECURE_HTTP", "perhaps"),
        ("LONGHAND_LOG_FORMAT", "xml"),
        ("LONGHAND_COURIER_RETRIES", "1,soon"),
    ];
    for (name, value) in usage {
        let a = lab
            .prepare("a.test", &Database::sqlite())
            .with_env(name, value)
            .unstarted();
        let output = a.command(&["serve"], "");
        let option = name
            .trim_start_matches("LONGHAND_")
            .to_lowercase()
            .replace('_', "-");
        assert!(output.fails(2).contains(&option), "{name}: {output:?}");
        let example = name != "LONGHAND_BIND" || output.stderr.contains("127.0.0.1:8080");
        assert!(example, "{output:?}");
    }
}

/// The program with nothing set but what is given here, in a folder.
#[track_caller]
fn bare(folder: &Path, settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_longhand"));
    command.env_clear().current_dir(folder).args(arguments);
    command.envs(settings.iter().copied());
    run(&mut command, "", Duration::from_secs(30))
}

fn settings_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = |text: &str| fs::write(folder.join("longhand.toml"), text).unwrap();
    let create = |name| ["account", "create", name, "--email", "x@example.org"];

    file("domain = \"t.test\"\ndata_dir = \"stuff\"\n");
    let said = bare(folder, &[], &create("ada"));
    assert!(said.ok().contains("@ada@t.test"), "{said:?}");
    assert!(folder.join("stuff/longhand.db").is_file());

    // The environment goes before the file, the command line before both.
    let other = [
        ("LONGHAND_DOMAIN", "e.test"),
        ("LONGHAND_DATA_DIR", "other"),
    ];
    assert!(
        bare(folder, &other, &create("ada"))
            .ok()
            .contains("@ada@e.test")
    );
    let mut arguments = create("ada").to_vec();
    arguments.extend(["--domain", "c.test", "--data-dir", "third"]);
    assert!(
        bare(folder, &other, &arguments)
            .ok()
            .contains("@ada@c.test")
    );

    // Sections, numbers and lists.
    file(
        "domain = \"t.test\"\ndata_dir = \"stuff\"\nroles = [\"web\", \"courier\"]\n\
         [federation]\nresolve = [\"a.test=127.0.0.1:1\"]\n[courier]\nprobe = 77\nretries = [5, 6]\n",
    );
    let help = bare(folder, &[], &["serve", "--help"]);
    for default in ["[default: 77]", "[default: 5,6]", "[default: web,courier]"] {
        assert!(help.ok().contains(default), "{default}: {}", help.stdout);
    }

    for (text, words) in [
        ("domian = \"t.test\"", "domian"),
        ("[federation]\nresolv = \"\"", "federation_resolv"),
        ("domain = ", "not TOML"),
        ("domain = \"T.test\"", "T.test"),
    ] {
        file(text);
        one_line(&bare(folder, &[], &["migrate"]), &[words]);
    }
    fs::remove_file(folder.join("longhand.toml")).unwrap();
    fs::create_dir(folder.join("longhand.toml")).unwrap();
    one_line(
        &bare(folder, &[], &["migrate"]),
        &["longhand.toml cannot be read"],
    );
}
