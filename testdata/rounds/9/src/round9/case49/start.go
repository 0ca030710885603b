// Package case49 starts a service, and says with what.
package case49

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/pkg/errors"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"round9/case49/config"
)

type Server struct {
	cfg  config.Config
	pool *pgxpool.Pool
	log  *zap.Logger
}

// CleanStart connects with the password, and logs without it.
func CleanStart(ctx context.Context, cfg config.Config) (*Server, error) {
	pool, err := pgxpool.New(ctx, cfg.Database.DSN())
	if err != nil {
		return nil, errors.Wrapf(err, "connect to %s", cfg.Database.Redacted())
	}
	s := &Server{cfg, pool, zap.L()}
	s.log.Info("connected", zap.String("dsn", cfg.Database.Redacted()), zap.Int("port", cfg.Port))
	return s, nil
}

func LeakDSN(ctx context.Context, cfg config.Config) {
	dsn := cfg.Database.DSN()
	if _, err := pgxpool.New(ctx, dsn); err == nil {
		logrus.Info("connected to " + dsn) // leak: Database.Password
	}
}

func LeakConfig(cfg config.Config) {
	zap.L().Info("starting", zap.Reflect("config", cfg)) // leak: Database.Password
}

func CleanConfig(cfg config.Config) {
	cfg.Database.Password = "***"
	zap.L().Info("starting", zap.Reflect("config", cfg))
}

func CleanSecret(cfg config.Config) {
	zap.L().Info("starting", zap.Any("key", cfg.Key))
	logrus.Infof("key is %s, or %v", cfg.Key, cfg.Key)
}

func LeakRevealed(cfg config.Config) {
	logrus.WithField("key", cfg.Key.Reveal()).Debug("starting") // leak: Config.Key
}

func LeakConverted(cfg config.Config) {
	logrus.WithField("key", string(cfg.Key)).Debug("starting") // leak: Config.Key
}

func CleanPort(cfg config.Config) {
	logrus.WithField("port", cfg.Port).Debug("starting")
	zap.S().Infow("starting", "host", cfg.Database.Host, "user", cfg.Database.User)
}

func connect(d config.Database) error {
	if d.Host == "" {
		return errors.Errorf("no host in %s", d.DSN())
	}
	return fmt.Errorf("no route to %s", d.Host)
}

func LeakError(d config.Database) {
	d.Host = ""
	if err := connect(d); err != nil {
		zap.L().Error("not connected", zap.Error(errors.Wrap(err, "start"))) // leak: Database.Password
	}
}

func CleanError(d config.Database) {
	if err := connect(d); err != nil {
		zap.L().Error("not connected", zap.String("host", d.Host), zap.Bool("password", d.Password != ""))
	}
}
