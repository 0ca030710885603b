// Package case04 is a support desk where visitors and agents chat.
package case04

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/getsentry/sentry-go"
	"github.com/redis/go-redis/v9"

	"round16/case04/auth"
	"round16/case04/desk"
	"round16/case04/hub"
	"round16/case04/logging"
	"round16/case04/model"
	"round16/case04/moderation"
	"round16/case04/notify"
	"round16/case04/plugins"
	"round16/case04/presence"
	"round16/case04/rooms"
	"round16/case04/search"
	"round16/case04/tracing"
	"round16/case04/transcript"
)

var (
	ctx   = context.Background()
	agent = model.Agent{ID: 90, Team: "night"}
)

func path(name string) string {
	dir, err := os.MkdirTemp("", "desk")
	if err != nil {
		dir = os.TempDir()
	}
	return filepath.Join(dir, name)
}

func open() *desk.Desk {
	log := logging.New(os.Stderr)
	return &desk.Desk{
		Log:       log,
		Hub:       hub.New(log),
		Room:      rooms.New("lobby", 10),
		Presence:  presence.New(),
		Moderator: &moderation.Moderator{Rules: []moderation.Rule{moderation.Word("spam", "casino"), moderation.Long("long", 500)}},
		Index:     search.NewLocal(log),
		Notifier:  notify.Retry{Notifier: notify.Push{Log: log}, Log: log},
		Plugins:   (&plugins.Registry{Log: log}).Register(plugins.Stats{Log: log}),
		Redis:     redis.NewClient(&redis.Options{}),
	}
}

func send(h http.Handler, u model.User, route string, p desk.Post) error {
	body, err := json.Marshal(p)
	if err != nil {
		return err
	}
	r := httptest.NewRequest(http.MethodPost, route, bytes.NewReader(body))
	h.ServeHTTP(httptest.NewRecorder(), r.WithContext(auth.With(ctx, u)))
	return nil
}

// LeakDraft sends a draft that is refused, which is logged with what it says.
func LeakDraft(p desk.Post) error {
	return send(open().Handler(), model.User{ID: 5}, "/drafts", p)
}

// CleanDraft sends a message that is refused, which is logged with its number.
func CleanDraft(p desk.Post) error {
	return send(open().Handler(), model.User{ID: 5}, "/messages", p)
}

// LeakRequest logs from where a request comes.
func LeakRequest(u model.User) error {
	d := open()
	return send(auth.Verbose(d.Log, d.Handler()), u, "/messages", desk.Post{Room: "lobby", Text: "hello"})
}

// CleanRequest logs who makes it.
func CleanRequest(u model.User) error {
	return send(open().Handler(), u, "/messages", desk.Post{Room: "lobby", Text: "hello"})
}

// LeakKick logs the name of who is kicked.
func LeakKick(u model.User) bool {
	d := open()
	d.Hub.Connect(u, 1)
	return d.Hub.Kick(u.ID, agent)
}

// CleanKick logs the number of who is muted.
func CleanKick(u model.User) bool {
	d := open()
	d.Hub.Connect(u, 1)
	return d.Hub.Mute(u.ID, agent)
}

func flood(u model.User, onDrop func(model.User)) {
	h := hub.New(logging.New(os.Stderr), hub.OnDrop(onDrop))
	h.Connect(u, 1)
	go h.Run(ctx)
	for i := range int64(3) {
		h.Post(model.Message{ID: i, Room: "lobby", Text: "hello"})
	}
	h.Close()
}

// LeakDrop prints the name of who is too slow.
func LeakDrop(u model.User) {
	flood(u, func(u model.User) {
		fmt.Println("too slow:", u.Handle) // leak: User.Handle
	})
}

// CleanDrop prints the number.
func CleanDrop(u model.User) {
	flood(u, func(u model.User) {
		fmt.Println("too slow:", u.ID, u.Plan)
	})
}

// LeakForward tells other servers what was said.
func LeakForward(m model.Message) error { return open().Forward(ctx, m) }

// CleanForward tells them that something was.
func CleanForward(m model.Message) error { return open().Say(ctx, m) }

// LeakEscalate logs what a ticket is about.
func LeakEscalate(t model.Ticket) error { return open().Escalate(ctx, t, "lawyers") }

// CleanEscalate logs to which team it goes.
func CleanEscalate(t model.Ticket) error { return open().Assign(ctx, t, "lawyers") }

// LeakOpen tells the requester on the console.
func LeakOpen(t model.Ticket) error {
	d := open()
	d.Notifier = notify.Console{}
	return d.Open(ctx, t)
}

// CleanOpen tells the requester by mail and on the phone.
func CleanOpen(t model.Ticket) error {
	d := open()
	d.Notifier = notify.All{notify.Mail{Log: d.Log}, notify.Push{Log: d.Log}}
	return d.Open(ctx, t)
}

// LeakTitle has a question in the title of a mail, which is logged.
func LeakTitle(t model.Ticket) error {
	m := notify.Mail{Log: logging.New(os.Stderr)}
	return m.Notify(ctx, t.Requester, notify.Note{Title: "Re: " + t.Subject, Text: "We are on it."}) // leak: Ticket.Subject
}

// CleanTitle has it in the text.
func CleanTitle(t model.Ticket) error {
	m := notify.Mail{Log: logging.New(os.Stderr)}
	return m.Notify(ctx, t.Requester, notify.Note{Title: "We are on it", Text: "Re: " + t.Subject})
}

// LeakKey mails the key of an agent.
func LeakKey(a model.Agent, u model.User) error {
	m := notify.Mail{Log: logging.New(os.Stderr)}
	return m.Notify(ctx, u, notify.Note{Title: "Your key", Text: "Use " + a.Key}) // leak: Agent.Key
}

// CleanKey mails its end.
func CleanKey(a model.Agent, u model.User) error {
	m := notify.Mail{Log: logging.New(os.Stderr)}
	return m.Notify(ctx, u, notify.Note{Title: "Your key", Text: "You use " + a.Hint()})
}

// LeakUnknown logs a key that nobody has.
func LeakUnknown(a model.Agent) {
	if _, err := auth.NewKeys().Agent(a.Key); err != nil {
		slog.Warn("agent", "error", fmt.Errorf("%s: %w", a.Key, err)) // leak: Agent.Key
	}
}

// CleanUnknown logs how long it is, and who it would be.
func CleanUnknown(a model.Agent) {
	if _, err := auth.NewKeys().Agent(a.Key); err != nil {
		slog.Warn("agent", "error", err)
	}
	if got, err := auth.NewKeys(a).Agent(a.Key); err == nil {
		slog.Info("agent", "id", got.ID, "team", got.Team)
	}
}

// LeakSearch logs what somebody looked for.
func LeakSearch(r search.Request) {
	fmt.Println("found:", len(search.NewLocal(logging.New(os.Stderr)).Explain(r)))
}

// CleanSearch logs how long that was.
func CleanSearch(r search.Request) {
	l := search.NewLocal(logging.New(os.Stderr))
	l.Add(model.Message{ID: 1, Room: r.Room, Text: "about " + r.Query})
	fmt.Println("found:", len(l.Explain(r)), len(l.Find(r)))
}

// LeakIndex has a text indexed by a server.
func LeakIndex(m model.Message) error {
	e := search.Engine{Name: "main"}
	return e.Index(ctx, search.Document{ID: m.ID, Room: m.Room, Body: m.Text}) // leak: Message.Text
}

// CleanIndex has its shape indexed.
func CleanIndex(m model.Message) error {
	e := search.Engine{Name: "main"}
	return e.Index(ctx, search.Document{ID: m.ID, Room: m.Room, Body: moderation.Scrub(m.Text), Length: len(m.Text)})
}

// LeakClassify has a text judged by others.
func LeakClassify(m model.Message) float64 {
	r := moderation.Remote{Name: "large"}
	return r.Classify(ctx, strings.TrimSpace(m.Text)) // leak: Message.Text
}

// CleanClassify has its shape judged.
func CleanClassify(m model.Message) float64 {
	r := moderation.Remote{Name: "large"}
	return r.Classify(ctx, moderation.Scrub(m.Text))
}

// LeakEnforce logs an error that quotes a message.
func LeakEnforce(m model.Message) {
	d := open()
	if err := d.Moderator.Enforce(m); err != nil {
		d.Log.Warn("refused", "error", err) // leak: Message.Text
	}
}

// CleanEnforce logs what kind of error it is.
func CleanEnforce(m model.Message) {
	d := open()
	if err := d.Moderator.Enforce(m); errors.Is(err, model.ErrForbidden) {
		d.Log.Warn("refused", "error", model.ErrForbidden, "message", m.ID)
	}
}

// LeakVerdict prints what was found.
func LeakVerdict(m model.Message) {
	if refused, ok := errors.AsType[*moderation.Error](open().Moderator.Enforce(m)); ok {
		fmt.Println("refused:", refused.Verdict.Rule, refused.Verdict.Excerpt) // leak: Message.Text
	}
}

// CleanVerdict prints by which rule.
func CleanVerdict(m model.Message) {
	if refused, ok := errors.AsType[*moderation.Error](open().Moderator.Enforce(m)); ok {
		fmt.Println("refused:", refused.Verdict.Rule, len(refused.Verdict.Excerpt))
	}
}

// LeakPlugin has a plugin that logs what passes.
func LeakPlugin(m model.Message) error {
	log := logging.New(os.Stderr)
	_, err := (&plugins.Registry{Log: log}).Register(plugins.Debug{Log: log}).Run(ctx, m)
	return err
}

// CleanPlugin has one that logs how much.
func CleanPlugin(m model.Message) error {
	log := logging.New(os.Stderr)
	_, err := (&plugins.Registry{Log: log}).Register(plugins.Stats{Log: log}, plugins.Upper{}).Run(ctx, m)
	return err
}

// LeakPluginError logs what a plugin says of a message.
func LeakPluginError(m model.Message) {
	p := plugins.Func{ID: "links", F: func(m model.Message) (model.Message, error) {
		return m, fmt.Errorf("no link in %q", m.Text)
	}}
	if _, err := p.On(ctx, m); err != nil {
		slog.Error("plugin", "name", p.Name(), "error", err) // leak: Message.Text
	}
}

// CleanPluginError has the registry log it.
func CleanPluginError(m model.Message) {
	p := plugins.Func{ID: "links", F: func(m model.Message) (model.Message, error) {
		return m, fmt.Errorf("no link in %q", m.Text)
	}}
	if _, err := (&plugins.Registry{Log: slog.Default()}).Register(p).Run(ctx, m); err != nil {
		slog.Error("plugins stopped", "message", m.ID)
	}
}

// LeakBlank prints a message that passed a plugin.
func LeakBlank(m model.Message) error {
	out, err := plugins.Func{ID: "same", F: func(m model.Message) (model.Message, error) { return m, nil }}.On(ctx, m)
	if err != nil {
		return err
	}
	fmt.Println(out.ID, out.Text) // leak: Message.Text
	return nil
}

// CleanBlank prints one whose text was taken away.
func CleanBlank(m model.Message) error {
	out, err := plugins.Blank{}.On(ctx, m)
	if err != nil {
		return err
	}
	fmt.Println(out.ID, out.Text)
	return nil
}

// LeakTranscript keeps a transcript as it is.
func LeakTranscript(m model.Message) error {
	return transcript.SavePlain(path("lobby.jsonl"), []model.Message{m})
}

// CleanTranscript keeps it encrypted.
func CleanTranscript(m model.Message) error {
	a, err := transcript.NewArchive([]byte("0123456789abcdef"))
	if err != nil {
		return err
	}
	return a.Save(path("lobby.sealed"), []model.Message{m})
}

// LeakPrint prints what was said in a room.
func LeakPrint(m model.Message) error {
	r := rooms.New("lobby", 2)
	r.Say(m)
	return transcript.Write(os.Stdout, r.History()) // leak: Message.Text
}

// CleanPrint prints when.
func CleanPrint(m model.Message) error {
	r := rooms.New("lobby", 2)
	r.Say(m)
	return transcript.Write(os.Stdout, transcript.Metas(r.History()))
}

// LeakPresence keeps in a file who was there last.
func LeakPresence(u model.User) error {
	t := presence.New()
	t.Touch(u, time.Now())
	return t.SaveLast(path("last.tsv"))
}

// CleanPresence keeps who is there, by number.
func CleanPresence(u model.User) error {
	t := presence.New()
	t.Touch(u, time.Now())
	return t.Save(path("online.json"))
}

// LeakLast prints who was seen last.
func LeakLast(u model.User) {
	t := presence.New()
	t.Touch(u, time.Now())
	if last, ok := t.Last(); ok {
		fmt.Println("last:", last) // leak: User.Handle, User.Email, User.IP
	}
}

// CleanLast logs it.
func CleanLast(u model.User) {
	t := presence.New()
	t.Touch(u, time.Now())
	if last, ok := t.Last(); ok {
		slog.Info("last", "user", last, "online", t.Online(time.Time{}))
	}
}

// LeakNested logs a user in a map, which does not ask the user how.
func LeakNested(u model.User) {
	logging.Plain(os.Stderr).Info("state", "users", map[string]model.User{"first": u}) // leak: User.Handle, User.Email, User.IP
}

// CleanNested logs a user in a group.
func CleanNested(u model.User) {
	logging.Plain(os.Stderr).Info("state", slog.Group("users", slog.Any("first", u)))
}

// LeakRedact logs an address by a logger that covers nothing.
func LeakRedact(u model.User) {
	logging.Plain(os.Stderr).Info("contact", "email", u.Email, "plan", u.Plan) // leak: User.Email
}

// CleanRedact logs it by one that covers it.
func CleanRedact(u model.User) {
	logging.New(os.Stderr).Info("contact", "email", u.Email, "plan", u.Plan)
}

// LeakMessage has a name in what is logged.
func LeakMessage(u model.User) {
	logging.New(os.Stderr).Info("hello "+u.Handle, "plan", u.Plan) // leak: User.Handle
}

// CleanMessage has it beside.
func CleanMessage(u model.User) {
	logging.New(os.Stderr).Info("hello", "handle", u.Handle, "plan", u.Plan)
}

// LeakTee logs to two handlers, of which one covers nothing.
func LeakTee(u model.User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	log := slog.New(logging.Tee{A: logging.Redacted(text), B: text})
	log.Info("contact", "email", u.Email) // leak: User.Email
}

// CleanTee logs to two handlers, of which one counts.
func CleanTee(u model.User) {
	var n atomic.Int64
	text := slog.NewTextHandler(os.Stderr, nil)
	log := slog.New(logging.Tee{A: logging.Redacted(text), B: logging.Count{N: &n}})
	log.Info("contact", "email", u.Email)
	fmt.Println("records:", n.Load())
}

// LeakDigest logs an address of the network in other digits.
func LeakDigest(u model.User) {
	slog.Info("seen", "by", hex.EncodeToString([]byte(u.IP))) // leak: User.IP
}

// CleanDigest logs a hash of it.
func CleanDigest(u model.User) {
	slog.Info("seen", "by", logging.Digest(u.IP))
}

// LeakMentions logs who is mentioned.
func LeakMentions(m model.Message) {
	slog.Info("said", "message", m.ID, "mentions", m.Mentions()) // leak: Message.Text
}

// CleanMentions logs how many are.
func CleanMentions(m model.Message) {
	slog.Info("said", "message", m.ID, "mentions", len(m.Mentions()))
}

// LeakGreet logs an error that greets somebody.
func LeakGreet(u model.User) {
	if err := rooms.New("closet", 0).Greet(u); err != nil {
		slog.Warn("join", "error", err) // leak: User.Handle
	}
}

// CleanGreet logs one that has a number.
func CleanGreet(u model.User) {
	if err := rooms.New("closet", 0).Join(u); err != nil {
		slog.Warn("join", "error", err, "user", u)
	}
}

// LeakHistory prints what was said last.
func LeakHistory(m model.Message) {
	ring := rooms.NewRing[model.Message](2)
	ring.Push(m)
	for _, m := range ring.Values() {
		fmt.Println(m.Room, m.Text) // leak: Message.Text
	}
}

// CleanHistory prints where.
func CleanHistory(m model.Message) {
	ring := rooms.NewRing[model.Message](2)
	ring.Push(m)
	for _, m := range ring.Values() {
		fmt.Println(m.Room, m.ID, m.At.IsZero())
	}
}

// LeakMembers prints who is in a room.
func LeakMembers(u model.User) error {
	r := rooms.New("lobby", 3)
	if err := r.Join(u); err != nil {
		return err
	}
	var b strings.Builder
	for _, u := range r.Members() {
		b.WriteString(u.Handle + " ")
	}
	fmt.Println("members:", b.String()) // leak: User.Handle
	return nil
}

// CleanMembers prints how many are.
func CleanMembers(u model.User) error {
	r := rooms.New("lobby", 3)
	if err := r.Greet(u); err != nil {
		return err
	}
	defer r.Leave(u.ID)
	fmt.Println("members:", r.Summary(), len(r.Members()))
	return nil
}

// LeakTicket prints a ticket as JSON.
func LeakTicket(t model.Ticket) error {
	return json.NewEncoder(os.Stdout).Encode(t) // leak: Ticket.Subject, User.Handle, User.Email, User.IP
}

// CleanTicket prints it as it describes itself.
func CleanTicket(t model.Ticket) error {
	_, err := fmt.Println(t, []model.Ticket{t})
	return err
}

// LeakTrace has a name on a span.
func LeakTrace(u model.User) error {
	return tracing.Do(ctx, "join", tracing.Attrs{"who": u.Handle}, func(context.Context) error { return nil }) // leak: User.Handle
}

// CleanTrace has a number on it, and an error that is not recorded.
func CleanTrace(u model.User) error {
	err := tracing.Do(ctx, "join", tracing.Attrs{"who": strconv.FormatInt(u.ID, 10)}, func(context.Context) error {
		return rooms.New("closet", 0).Greet(u)
	})
	fmt.Println("joined:", err == nil)
	return nil
}

// LeakNote has a text on an event of a span.
func LeakNote(m model.Message) error {
	return tracing.Do(ctx, "say", nil, func(ctx context.Context) error {
		tracing.Note(ctx, "said", m.Text) // leak: Message.Text
		return nil
	})
}

// CleanNote has the room on it.
func CleanNote(m model.Message) error {
	return tracing.Do(ctx, "say", nil, func(ctx context.Context) error {
		tracing.Note(ctx, "said", m.Room)
		return nil
	})
}

// LeakContext prints the address of the user of a context.
func LeakContext(u model.User) {
	ctx := auth.With(ctx, u)
	if got, ok := auth.From(ctx); ok {
		fmt.Println("for", got.Email) // leak: User.Email
	}
}

// CleanContext prints the plan.
func CleanContext(u model.User) {
	ctx := auth.With(ctx, u)
	if got, ok := auth.From(ctx); ok {
		fmt.Println("for", got.ID, got.Plan)
	}
}

// LeakScope tells a third party who had an error.
func LeakScope(u model.User) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: strconv.FormatInt(u.ID, 10), Username: u.Handle}) // leak: User.Handle
		sentry.CaptureMessage("cannot join")
	})
}

// CleanScope tells it which plan they have.
func CleanScope(u model.User) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetTag("plan", u.Plan)
		sentry.CaptureMessage("cannot join")
	})
}

// LeakTraced logs what a function in a span gave.
func LeakTraced(u model.User) error {
	got, err := tracing.Value(ctx, "load", func(context.Context) (model.User, error) { return u, nil })
	if err != nil {
		return err
	}
	slog.Info("loaded", "email", got.Email) // leak: User.Email
	return nil
}

// CleanTraced logs it by its method.
func CleanTraced(u model.User) error {
	got, err := tracing.Value(ctx, "load", func(context.Context) (model.User, error) { return u, nil })
	if err != nil {
		return err
	}
	slog.Info("loaded", "user", got)
	return nil
}
