//! stub
#![allow(missing_docs, unreachable_pub)]
pub mod activitypub;
pub mod app;
pub mod pages {
    pub mod letters {
        use actix_web::*;
        pub async fn by_uri(_a: &crate::app::App, _r: &HttpRequest, _u: &str) -> HttpResponse {
            HttpResponse::NotFound().finish()
        }
    }
}
use actix_web::{HttpServer, web};
async fn ok() -> &'static str {
    "ok"
}
pub fn serve(
    app: app::App,
    listener: std::net::TcpListener,
) -> std::io::Result<actix_web::dev::Server> {
    let app = web::Data::new(app);
    Ok(HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .route("/healthz", web::get().to(ok))
            .route("/readyz", web::get().to(ok))
            .configure(activitypub::routes)
    })
    .workers(2)
    .disable_signals()
    .listen(listener)?
    .run())
}
