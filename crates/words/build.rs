//! Puts the files of each language together, so that the program holds them and knows which there
//! are: a new file in a folder of `locales` needs no line anywhere.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    for language in fs::read_dir("locales")? {
        let folder = language?.path();
        let Some(tag) = folder.file_name() else {
            continue;
        };
        fs::write(out.join(tag).with_extension("ftl"), joined(&folder)?)?;
    }
    Ok(())
}

/// All files of one language, in the order of their names.
fn joined(folder: &Path) -> io::Result<String> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = fs::read_dir(folder)?
        .map(|file| Ok(file?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    files.sort();
    let mut whole = String::new();
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        whole.push_str(&fs::read_to_string(file)?);
        whole.push('\n');
    }
    Ok(whole)
}
