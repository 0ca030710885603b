// Package case23 copies repositories from other hosts and leaves notices for the administrators.
package case23

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
	"time"

	"round19/case23/util"
)

// Migration is a repository to be copied.
type Migration struct {
	CloneURL string
	User     string
	Password string `pii:"password"`
	Token    string `pii:"token"`
	Owner    int64
}

func (m Migration) remote() string {
	u, err := url.Parse(m.CloneURL)
	if err != nil {
		return ""
	}
	if m.Token != "" {
		u.User = url.UserPassword("oauth2", m.Token)
	}
	return u.String()
}

// Command is one that git runs.
type Command struct {
	args    []string
	desc    string
	timeout time.Duration
}

func command(args ...string) *Command { return &Command{args: args, timeout: time.Minute} }

func (c *Command) describe(d string) *Command {
	c.desc = d
	return c
}

func (c *Command) String() string {
	if c.desc != "" {
		return c.desc
	}
	return "git " + strings.Join(c.args, " ")
}

func (c *Command) run(context.Context) error {
	return fmt.Errorf("%s: exit status 128", c)
}

// notices are kept in the database.
type notices struct{ db *sql.DB }

func (n notices) add(ctx context.Context, text string) error {
	if n.db == nil {
		log.Print("no database, notice: ", text)
		return nil
	}
	_, err := n.db.ExecContext(ctx, "INSERT INTO notice (text) VALUES (?)", text)
	return err
}

// LeakClone logs a command by its arguments, CleanClone by a description.
func LeakClone(ctx context.Context, m Migration) {
	if err := command("clone", "--mirror", m.remote()).run(ctx); err != nil {
		log.Print(err) // leak: Migration.Token
	}
}

func CleanClone(ctx context.Context, m Migration) {
	if err := command("clone", "--mirror", m.remote()).describe("git clone for " + fmt.Sprint(m.Owner)).run(ctx); err != nil {
		log.Print(err)
	}
}

// LeakNotice keeps the error, CleanNotice a sanitized one.
func LeakNotice(ctx context.Context, m Migration) {
	err := command("fetch", m.remote()).run(ctx)
	_ = notices{}.add(ctx, err.Error()) // leak: Migration.Token
}

func CleanNotice(ctx context.Context, m Migration) {
	err := command("fetch", m.remote()).run(ctx)
	_ = notices{}.add(ctx, util.Sanitize(err.Error()))
}

// LeakUnwrap logs the error that a sanitized one is made of, CleanUnwrap the sanitized one.
func LeakUnwrap(ctx context.Context, m Migration) {
	err := util.SanitizeError(command("push", m.remote()).run(ctx))
	log.Print("mirror: ", errors.Unwrap(err)) // leak: Migration.Token
}

func CleanUnwrap(ctx context.Context, m Migration) {
	err := util.SanitizeError(command("push", m.remote()).run(ctx))
	log.Print("mirror: ", err)
}

// LeakOther has the password in front of an address, where there is nothing to sanitize. CleanOther has the name.
func LeakOther(m Migration) {
	text := fmt.Sprintf("login %s/%s at %s", m.User, m.Password, m.remote())
	log.Print(util.Sanitize(text)) // leak: Migration.Password
}

func CleanOther(m Migration) {
	text := fmt.Sprintf("login %s/%d at %s", m.User, len(m.Password), m.remote())
	log.Print(util.Sanitize(text))
}
