mod ours {
    nianbao::report_types!(path = "tests/ui/forms/mended.toml", derive(Hash));
}
