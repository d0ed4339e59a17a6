// A field filled before the awaited call is printed.
struct Page {
    title: String,
    body: String,
}

async fn load(#[label(secret)] body: String) -> String {
    body
}

pub async fn render(text: String) {
    let mut page = Page { title: String::from("t"), body: String::new() };
    page.body = load(text).await;
    println!("{}", page.title);
    let _ = (page.title, page.body);
}
