// Package desk is the server of the support desk.
package desk

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"round16/case04/auth"
	"round16/case04/hub"
	"round16/case04/model"
	"round16/case04/moderation"
	"round16/case04/notify"
	"round16/case04/plugins"
	"round16/case04/presence"
	"round16/case04/rooms"
	"round16/case04/search"
	"round16/case04/tracing"
)

// Post is what somebody sends.
type Post struct {
	Room string `json:"room"`
	Text string `json:"text" pii:"message"`
}

// Desk has all parts.
type Desk struct {
	Log       *slog.Logger
	Hub       *hub.Hub
	Room      *rooms.Room
	Presence  *presence.Tracker
	Moderator *moderation.Moderator
	Index     *search.Local
	Notifier  notify.Notifier
	Plugins   *plugins.Registry
	Redis     *redis.Client

	ids atomic.Int64
}

// Handler has all routes.
func (d *Desk) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /messages", d.post)
	mux.HandleFunc("POST /drafts", d.draft)
	mux.HandleFunc("GET /messages", d.list)
	return auth.Middleware(d.Log, mux)
}

func read(r *http.Request) (Post, error) {
	var p Post
	if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
		return Post{}, errors.New("no JSON")
	}
	return p, nil
}

func (d *Desk) post(w http.ResponseWriter, r *http.Request) {
	p, err := read(r)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	u, _ := auth.From(r.Context())
	d.Presence.Touch(u, time.Now())
	m := model.Message{ID: d.ids.Add(1), Room: p.Room, From: u.ID, Text: p.Text, At: time.Now()}
	if err := d.Say(r.Context(), m); err != nil {
		status := http.StatusInternalServerError
		if errors.Is(err, model.ErrForbidden) {
			status = http.StatusForbidden
		}
		d.Log.Warn("not said", "message", m.ID, "status", status)
		http.Error(w, err.Error(), status)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (d *Desk) draft(w http.ResponseWriter, r *http.Request) {
	p, err := read(r)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if v := d.Moderator.Check(p.Text); !v.OK {
		d.Log.Warn("draft", "rule", v.Rule, "excerpt", v.Excerpt) // leak: Post.Text
		http.Error(w, v.Rule, http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (d *Desk) list(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(d.Room.History()); err != nil {
		d.Log.Error("list", "error", err)
	}
}

// Say brings a message to the room, after rules and plugins.
func (d *Desk) Say(ctx context.Context, m model.Message) error {
	return tracing.Do(ctx, "say", tracing.Attrs{"room": m.Room}, func(ctx context.Context) error {
		if err := d.Moderator.Enforce(m); err != nil {
			return err
		}
		m, err := d.Plugins.Run(ctx, m)
		if err != nil {
			return err
		}
		d.Room.Say(m)
		d.Index.Add(m)
		d.Log.InfoContext(ctx, "said", "message", m.ID, "mentions", len(m.Mentions()))
		return d.announce(ctx, "said", m.Meta())
	})
}

// announce tells other servers.
func (d *Desk) announce(ctx context.Context, kind string, v any) error {
	b, err := json.Marshal(map[string]any{"kind": kind, "value": v})
	if err != nil {
		return err
	}
	return d.Redis.Publish(ctx, "desk", b).Err()
}

// Forward tells other servers what was said.
func (d *Desk) Forward(ctx context.Context, m model.Message) error {
	return d.announce(ctx, "forward", m) // leak: Message.Text
}

// Open opens a ticket.
func (d *Desk) Open(ctx context.Context, t model.Ticket) error {
	t.State = model.Open
	d.Log.InfoContext(ctx, "opened", "ticket", t.String(), "requester", t.Requester)
	return d.Notifier.Notify(ctx, t.Requester, notify.Note{Title: "We got your question", Text: t.Subject})
}

// Escalate hands a ticket to a team, and logs what it is about.
func (d *Desk) Escalate(ctx context.Context, t model.Ticket, team string) error {
	t.Tags = append(t.Tags, team)
	d.Log.InfoContext(ctx, "escalated", "ticket", t.ID, "about", t.Subject) // leak: Ticket.Subject
	return d.announce(ctx, "ticket", t.ID)
}

// Assign hands a ticket to a team.
func (d *Desk) Assign(ctx context.Context, t model.Ticket, team string) error {
	t.Tags = append(t.Tags, team)
	d.Log.InfoContext(ctx, "assigned", "ticket", t.ID, "tags", t.Tags)
	return d.announce(ctx, "ticket", t.ID)
}
