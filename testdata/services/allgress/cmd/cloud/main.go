// Command cloud runs the service.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/bradfitz/gomemcache/memcache"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/posthog/posthog-go"
	"github.com/redis/go-redis/v9"
	"github.com/resend/resend-go/v3"
	"github.com/sirupsen/logrus"
	"github.com/slack-go/slack"
	"go.opentelemetry.io/otel"
	"gorm.io/gorm"

	"allgress.example/cloud/api"
	"allgress.example/cloud/assist"
	"allgress.example/cloud/config"
	"allgress.example/cloud/erase"
	"allgress.example/cloud/notify"
	"allgress.example/cloud/places"
	"allgress.example/cloud/store"
	"allgress.example/cloud/support"
	"allgress.example/cloud/vault"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	cfg, err := config.Load()
	if err != nil {
		return err
	}
	log := logrus.New()
	deps, err := connect(ctx, cfg, log)
	if err != nil {
		return err
	}
	log.WithField("addr", cfg.Addr).Info("listening") // ok: our own address
	if err := api.New(deps).Start(cfg.Addr); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

func connect(ctx context.Context, cfg *config.Config, log *logrus.Logger) (deps api.Deps, err error) {
	deps.Vault, err = vault.New(cfg.SealKey)
	if err != nil {
		return deps, err
	}
	frankfurt, err := gorm.Open(nil, &gorm.Config{})
	if err != nil {
		return deps, errors.New("the database in Frankfurt does not answer")
	}
	ohio, err := pgxpool.New(ctx, cfg.Database)
	if err != nil {
		return deps, errors.New("the database in Ohio does not answer")
	}
	deps.Europe = store.NewEurope(frankfurt, deps.Vault)
	deps.America = store.NewAmerica(ohio, deps.Vault)
	deps.Cache = store.NewCache(redis.NewClient(&redis.Options{Addr: cfg.Redis}), memcache.New(cfg.Memcached), deps.Vault, cfg.CacheFor)
	deps.Files = store.NewFiles(places.NewFrankfurt(), places.NewOhio(), deps.Vault)
	deps.Helper = assist.New(assist.NewTrainer(http.DefaultClient), assist.NewTranslator(http.DefaultClient), posthog.New(cfg.Posthog), deps.Vault)
	deps.Notify = notify.New(slack.New(cfg.SlackKey), resend.NewClient(cfg.ResendKey), &notify.House{Addr: "mail.frankfurt.example:587"})
	deps.Support = support.New(log, otel.Tracer("cloud"), deps.Vault)
	deps.Eraser = erase.New(deps.Europe, deps.America, deps.Cache, deps.Files, log)
	return deps, nil
}
