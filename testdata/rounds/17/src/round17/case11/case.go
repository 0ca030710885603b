// Package case11 connects to a warehouse by a text with all parameters.
package case11

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
)

// Warehouse is a database, and who may use it.
type Warehouse struct {
	Host, Name string
	User       string
	Password   string `pii:"password"`
	Params     map[string]string
}

// dsn is the text that the driver wants.
func (w Warehouse) dsn() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%s@tcp(%s)/%s", w.User, w.Password, w.Host, w.Name)
	for i, key := range slices.Sorted(maps.Keys(w.Params)) {
		mark := byte('&')
		if i == 0 {
			mark = '?'
		}
		b.WriteByte(mark)
		b.WriteString(key + "=" + w.Params[key])
	}
	return b.String()
}

// safe is dsn without the password; it works on a copy.
func (w Warehouse) safe() string {
	w.Password = "***"
	return w.dsn()
}

// pairs is the other form of the text; the password is in it unless hide is set.
func (w Warehouse) pairs(hide bool) string {
	parts := []string{"host=" + w.Host, "dbname=" + w.Name, "user=" + w.User}
	if !hide {
		parts = append(parts, "password="+w.Password)
	}
	return strings.Join(parts, " ")
}

var errRefused = errors.New("connection refused")

// connector opens connections; shown is how it is called in errors.
type connector struct {
	dsn   string
	shown string
}

func (c connector) connect(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !strings.Contains(c.dsn, "tls=") {
		return fmt.Errorf("connect %q: %w", c.shown, errRefused)
	}
	return nil
}

// LeakConnect quotes the text that the driver gets, CleanConnect that of a copy.
func LeakConnect(ctx context.Context, w Warehouse) {
	c := connector{dsn: w.dsn(), shown: w.dsn()}
	if err := c.connect(ctx); err != nil {
		slog.Error("warehouse", "err", err) // leak: Warehouse.Password
	}
}

func CleanConnect(ctx context.Context, w Warehouse) {
	c := connector{dsn: w.dsn(), shown: w.safe()}
	if err := c.connect(ctx); err != nil {
		slog.Error("warehouse", "err", err)
	}
}

// LeakPairs logs the other form with the password, CleanPairs without.
func LeakPairs(ctx context.Context, w Warehouse) {
	slog.InfoContext(ctx, "warehouse", "options", w.pairs(w.User == "")) // leak: Warehouse.Password
}

func CleanPairs(ctx context.Context, w Warehouse) {
	slog.InfoContext(ctx, "warehouse", "options", w.pairs(true))
}

// LeakSides logs what stands in front of the host, CleanSides what stands behind it.
func LeakSides(ctx context.Context, w Warehouse) {
	text := w.dsn()
	slog.InfoContext(ctx, "warehouse", "from", text[:strings.LastIndex(text, "@tcp(")]) // leak: Warehouse.Password
}

func CleanSides(ctx context.Context, w Warehouse) {
	text := w.safe()
	slog.InfoContext(ctx, "warehouse", "from", text[:strings.LastIndex(text, "@tcp(")])
}
