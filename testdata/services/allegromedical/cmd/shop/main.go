// Command shop serves the medical shop, and does chores when it is told to.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
	"github.com/wneessen/go-mail"
	"go.uber.org/zap"

	"allegromedical.example/shop/audit"
	"allegromedical.example/shop/claims"
	"allegromedical.example/shop/config"
	"allegromedical.example/shop/contest"
	"allegromedical.example/shop/crash"
	"allegromedical.example/shop/export"
	"allegromedical.example/shop/mailer"
	"allegromedical.example/shop/models"
	"allegromedical.example/shop/payments"
	"allegromedical.example/shop/privacy"
	"allegromedical.example/shop/store"
	"allegromedical.example/shop/survey"
	"allegromedical.example/shop/web"
	"allegromedical.example/shop/worker"
)

const release = "shop@2026.2"

func main() {
	lookup := flag.String("lookup", "", "print the customer with this e-mail address")
	exportTo := flag.String("export", "", "write the directory of customers to this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *lookup, *exportTo); err != nil {
		fmt.Fprintln(os.Stderr, "shop:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, lookup, exportTo string) error {
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	cfg, err := config.Load()
	if err != nil {
		return err
	}
	log.InfoContext(ctx, "configured", "config", cfg)               // ok: allegromedical/safeguards: LogValue leaves keys and passwords out
	log.DebugContext(ctx, fmt.Sprintf("configured with %+v", *cfg)) // leak: default/logs, default/passwords
	app, err := connect(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer app.db.Close()
	switch {
	case lookup != "":
		return app.lookup(ctx, lookup)
	case exportTo != "":
		return app.export(ctx, exportTo)
	}
	return app.serve(ctx, cfg)
}

type app struct {
	db        *pgxpool.Pool
	customers store.Customers
	cache     store.Cache
	orders    store.Orders
	health    store.Health
	sealer    *privacy.Sealer
	hasher    *privacy.Hasher
	mail      *mailer.Mailer
	log       *slog.Logger
}

func connect(ctx context.Context, cfg *config.Config, log *slog.Logger) (*app, error) {
	sealer, err := privacy.NewSealer(cfg.SealKey)
	if err != nil {
		return nil, err
	}
	db, err := pgxpool.New(ctx, cfg.Database)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	smtp, err := mail.NewClient(cfg.SMTPHost, mail.WithPort(cfg.SMTPPort), mail.WithTLSPolicy(mail.TLSMandatory),
		mail.WithSMTPAuth(mail.SMTPAuthPlain), mail.WithUsername(cfg.SMTPUser), mail.WithPassword(cfg.SMTPPassword)) // ok: the mail server has to know it
	if err != nil {
		return nil, errors.New("the mail server's settings are wrong")
	}
	rdb := redis.NewClient(&redis.Options{Addr: cfg.Redis})
	return &app{
		db:        db,
		customers: store.NewCustomers(db, sealer, log),
		cache:     store.NewCache(rdb, sealer),
		orders:    store.NewOrders(db, sealer),
		health:    store.NewHealth(db, sealer),
		sealer:    sealer,
		hasher:    privacy.NewHasher(cfg.SealKey),
		mail:      mailer.New(smtp, "shop@allegromedical.example", mailer.WithLogger(log)),
		log:       log,
	}, nil
}

// lookup prints one customer.
func (a *app) lookup(ctx context.Context, addr string) error {
	c, err := a.customers.ByEmail(ctx, addr)
	if errors.Is(err, store.ErrNotFound) {
		return errors.New("no such customer")
	}
	if err != nil {
		return errors.New("the database does not answer")
	}
	fmt.Printf("%s since %s\n", c.ID, c.CreatedAt.Format(time.DateOnly)) // ok: allegromedical/safeguards: the identifier and a date of ours
	fmt.Printf("%s <%s>, %s\n", c.Name, c.Email, c.SSN)                  // leak: allegromedical/safeguards, default/console
	fmt.Println("ssn", c.SSN)                                            // ok: allegromedical/safeguards: fmt calls String, which keeps four digits
	return nil
}

// export writes all customers, twice: for us, and for the printer.
func (a *app) export(ctx context.Context, path string) error {
	var list []models.Customer
	for c, err := range a.customers.All(ctx) {
		if err != nil {
			return err
		}
		list = append(list, c)
	}
	fmt.Fprintf(os.Stderr, "%d customers\n", len(list)) // ok: allegromedical/safeguards: a count
	for _, c := range list {
		fmt.Fprintln(os.Stderr, c.Address) // leak: allegromedical/safeguards, default/console
	}
	if err := export.Sealed(path+".sealed", list, a.sealer); err != nil {
		return err
	}
	return export.File(path, list)
}

func (a *app) serve(ctx context.Context, cfg *config.Config) error {
	reporter, err := crash.New(cfg.SentryDSN, release)
	if err != nil {
		return err
	}
	background, err := zap.NewProduction()
	if err != nil {
		return fmt.Errorf("logger: %w", err)
	}
	desk := worker.NewDesk(a.mail, background)
	go desk.Run(ctx)
	server := &http.Server{
		Addr:              cfg.Addr,
		ReadHeaderTimeout: 5 * time.Second,
		Handler: web.New(web.Deps{
			Customers: a.customers, Orders: a.orders, Health: a.health, Cache: a.cache,
			Survey: survey.New(a.db), Contest: contest.New(http.DefaultClient),
			Mailer: a.mail, Payments: payments.New(cfg.StripeKey, a.log), Claims: claims.New(cfg.ClaimsURL),
			Crash: reporter, Audit: audit.New(a.log), Inbox: desk.Inbox(),
			Sealer: a.sealer, Hasher: a.hasher, Log: a.log,
		}),
	}
	go func() {
		<-ctx.Done()
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(grace); err != nil {
			a.log.Error("shutdown", "err", err)
		}
	}()
	a.log.Info("listening", "addr", cfg.Addr) // ok: allegromedical/safeguards: our own address
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}
