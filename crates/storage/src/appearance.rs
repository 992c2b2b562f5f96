//! How pages look to one reader: colours, size of letters, width of lines.

words!(
    /// Which colours pages have.
    Theme {
        /// As the device is set.
        AsDevice = "as_device",
        /// Dark ink on light paper.
        Light = "light",
        /// Light ink on dark paper.
        Dark = "dark",
    }
);

words!(
    /// How large letters are set.
    TextSize {
        /// A little smaller than usual.
        Small = "small",
        /// As the stylesheet has it.
        Usual = "usual",
        /// A quarter larger.
        Large = "large",
        /// Half as large again.
        Largest = "largest",
    }
);

words!(
    /// How wide the lines of a letter are.
    Measure {
        /// About 55 characters.
        Narrow = "narrow",
        /// About 66 characters.
        Usual = "usual",
        /// About 80 characters.
        Wide = "wide",
    }
);

/// How pages look to one reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// Which colours.
    pub theme: Theme,
    /// How large letters are set.
    pub text_size: TextSize,
    /// How wide lines are.
    pub measure: Measure,
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            theme: Theme::AsDevice,
            text_size: TextSize::Usual,
            measure: Measure::Usual,
        }
    }
}
