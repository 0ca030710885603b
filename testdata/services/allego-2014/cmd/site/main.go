// Command site runs the site, or writes to all members.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/mailgun/mailgun-go/v4"
	"github.com/rs/zerolog"

	"allego.example/early/data"
	"allego.example/early/news"
	"allego.example/early/seal"
	"allego.example/early/ship"
	"allego.example/early/site"
)

func main() {
	log := zerolog.New(os.Stderr).With().Timestamp().Logger()
	if err := run(context.Background(), log, os.Args[1:]); err != nil {
		log.Fatal().Err(err).Msg("stopped")
	}
}

func run(ctx context.Context, log zerolog.Logger, args []string) error {
	box, err := seal.NewBox([]byte(os.Getenv("BOX_KEY")))
	if err != nil {
		return err
	}
	kept, err := data.Open(ctx, os.Getenv("DATABASE_URL"), []string{"127.0.0.1:11211"}, box)
	if err != nil {
		return err
	}
	desk := &news.Desk{Gun: mailgun.NewMailgun("news.allego.example", os.Getenv("MAILGUN_KEY")), From: "hello@allego.example", Log: log}
	if len(args) > 0 && args[0] == "import" {
		return importAll(ctx, kept, desk)
	}
	s := &site.Site{
		Data: kept, News: desk, Log: log,
		Ship: &ship.Desk{Press: ship.NewPress("https://press.example"), Scores: &ship.Scores{}, Banners: &ship.Banners{}, Lists: &ship.Lists{}, Log: log},
	}
	server := &http.Server{Addr: ":8443", Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second}
	return server.ListenAndServeTLS("cert.pem", "key.pem")
}

func importAll(ctx context.Context, kept *data.Data, desk *news.Desk) error {
	members, err := kept.Members(ctx)
	if err != nil {
		return err
	}
	added, err := desk.Import(ctx, members)
	fmt.Printf("%d of %d members added\n", added, len(members)) // ok: counts
	for _, m := range members {
		fmt.Printf("%d %s\n", m.ID, m.Email) // leak: default/console
	}
	return err
}
