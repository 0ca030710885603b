// Command learn runs the platform.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/getsentry/sentry-go"
	"github.com/oschwald/geoip2-golang/v2"
	"github.com/posthog/posthog-go"
	"github.com/resend/resend-go/v3"
	"github.com/slack-go/slack"

	"allego.example/learn/archive"
	"allego.example/learn/mailer"
	"allego.example/learn/partners"
	"allego.example/learn/privacy"
	"allego.example/learn/store"
	"allego.example/learn/web"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	if err := run(ctx, log); err != nil {
		log.Error("stopped", "err", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, log *slog.Logger) error {
	if err := sentry.Init(sentry.ClientOptions{Dsn: os.Getenv("SENTRY_DSN")}); err != nil {
		return err
	}
	vault, err := privacy.NewVault(os.Getenv("VAULT_PASSPHRASE"))
	if err != nil {
		return err
	}
	kept, err := store.Open(ctx, os.Getenv("DATABASE_URL"), os.Getenv("CACHE_URL"), vault)
	if err != nil {
		return err
	}
	defer kept.Close()
	usage, err := newUsage()
	if err != nil {
		return err
	}
	server := &web.Server{
		Store: kept, Vault: vault, Log: log, Usage: usage,
		Media:  archive.Open("https://objects.allego.example", "media"),
		Mailer: &mailer.Mailer{From: "learn@allego.example", Client: resend.NewClient(os.Getenv("RESEND_KEY")), Log: log},
		Sales: &partners.Sales{
			CRM:        partners.NewCRM("https://api.leadwell.example"),
			Ads:        partners.NewAds("https://api.adreach.example"),
			Audience:   partners.NewAudience("https://api.audiencelink.example"),
			Enrichment: partners.NewEnrichment("https://api.factmill.example"),
			Names:      privacy.NewPseudonyms([]byte(os.Getenv("PSEUDONYM_KEY"))),
			Log:        log,
		},
	}
	return serve(ctx, &http.Server{Addr: ":8443", Handler: server.Handler(), ReadHeaderTimeout: 10 * time.Second})
}

func newUsage() (*partners.Usage, error) {
	atlas, err := geoip2.Open("/var/lib/geoip/city.mmdb")
	if err != nil {
		return nil, err
	}
	analytics, err := posthog.NewWithConfig(os.Getenv("POSTHOG_KEY"), posthog.Config{Endpoint: "https://eu.i.posthog.com"})
	if err != nil {
		return nil, err
	}
	return &partners.Usage{
		Analytics: analytics,
		Places:    partners.NewPlaces("https://api.whereabouts.example"),
		Atlas:     atlas,
		Chat:      slack.New(os.Getenv("SLACK_TOKEN")),
	}, nil
}

func serve(ctx context.Context, server *http.Server) error {
	go func() {
		<-ctx.Done()
		timeout, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = server.Shutdown(timeout)
	}()
	if err := server.ListenAndServeTLS("cert.pem", "key.pem"); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
