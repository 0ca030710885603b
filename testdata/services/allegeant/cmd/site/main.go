// Command site runs the website.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/bradfitz/gomemcache/memcache"
	"github.com/getsentry/sentry-go"
	"github.com/jmoiron/sqlx"
	"github.com/posthog/posthog-go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/wneessen/go-mail"

	"allegeant.example/benefits/children"
	"allegeant.example/benefits/config"
	"allegeant.example/benefits/partners"
	"allegeant.example/benefits/records"
	"allegeant.example/benefits/safe"
	"allegeant.example/benefits/staff"
	"allegeant.example/benefits/stats"
	"allegeant.example/benefits/web"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	cfg, err := config.Load()
	if err != nil {
		return err
	}
	log := zerolog.New(os.Stderr).With().Timestamp().Logger()
	site, err := connect(cfg, log)
	if err != nil {
		return err
	}
	log.Info().Str("addr", cfg.Addr).Msg("listening") // ok: our own address
	server := &http.Server{Addr: cfg.Addr, Handler: site, ReadHeaderTimeout: 5 * time.Second}
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

func connect(cfg *config.Config, log zerolog.Logger) (*web.Site, error) {
	box, err := safe.New(cfg.SealKey)
	if err != nil {
		return nil, err
	}
	db, err := sqlx.Connect(cfg.Driver, cfg.Database)
	if err != nil {
		return nil, errors.New("the database does not answer")
	}
	sender, err := mail.NewClient(cfg.SMTPHost, mail.WithTLSPolicy(mail.TLSMandatory))
	if err != nil {
		return nil, errors.New("the mail server's settings are wrong")
	}
	if err := sentry.Init(sentry.ClientOptions{Dsn: cfg.SentryDSN}); err != nil {
		return nil, errors.New("the error tracker's settings are wrong")
	}
	kept := records.New(db, box, "/var/lib/records")
	return web.New(web.Deps{
		Records:  kept,
		Children: children.New(db, box, partners.NewPlanAdministrator(cfg.AdminURL), log),
		Desk:     staff.New(kept, box, sender, cfg.Admin, log),
		Stats:    stats.New(prometheus.DefaultRegisterer, posthog.New(cfg.PosthogKey)),
		Pages:    memcache.New(cfg.Memcache),
		Box:      box,
		Log:      log,
	}), nil
}
