//! Every path of the service as a typed function: pages, letters and tests make their links here and nowhere else.

/// The first page.
#[must_use]
pub const fn home() -> &'static str {
    "/"
}

/// The page on which somebody asks for a link to sign in.
#[must_use]
pub const fn sign_in_page() -> &'static str {
    "/sign-in"
}

/// The page that a link to sign in leads to; `token` in hexadecimal digits.
#[must_use]
pub fn sign_in(token: &str) -> String {
    format!("/sign-in/{token}")
}
