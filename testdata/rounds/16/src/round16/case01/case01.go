// Package case01 is the appointment service of a clinic.
package case01

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/getsentry/sentry-go"
	"github.com/redis/go-redis/v9"

	"round16/case01/audit"
	"round16/case01/clinic"
	"round16/case01/config"
	"round16/case01/domain"
	"round16/case01/logx"
	"round16/case01/mask"
	"round16/case01/outbox"
	"round16/case01/reminder"
	"round16/case01/repo"
	"round16/case01/report"
	"round16/case01/seal"
	"round16/case01/session"
	"round16/case01/web"
)

const driverName = "pgx"

// browser stands for whoever gets an answer.
var browser = func() http.ResponseWriter { return httptest.NewRecorder() }

// app is the service, wired.
type app struct {
	log      *logx.Logger
	sealer   *seal.Sealer
	clinic   *clinic.Clinic
	sessions *session.Manager
	server   *web.Server
	reminder *reminder.Scheduler
}

func dir() string {
	name, err := os.MkdirTemp("", "clinic")
	if err != nil {
		return os.TempDir()
	}
	return name
}

func newApp() (*app, error) {
	db, err := sql.Open(driverName, "")
	if err != nil {
		return nil, err
	}
	sealer, err := seal.New([]byte("0123456789abcdef"))
	if err != nil {
		return nil, err
	}
	trail, err := audit.Open(filepath.Join(dir(), "audit.jsonl"))
	if err != nil {
		return nil, err
	}
	log := logx.Default()
	client := redis.NewClient(&redis.Options{})
	c := clinic.New(repo.New(db, sealer), client, trail, log)
	m := session.NewManager(client, "clinic")
	return &app{log, sealer, c, m, web.New(c, m, log), &reminder.Scheduler{Log: log, Workers: 2}}, nil
}

// run runs a piece of work on a new app.
func run(f func(ctx context.Context, a *app) error) error {
	a, err := newApp()
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	return f(context.Background(), a)
}

func (a *app) post(path string, values url.Values) int {
	r := httptest.NewRequest("POST", path, strings.NewReader(values.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	a.server.Handler().ServeHTTP(w, r)
	return w.Code
}

func booking(f web.BookingForm) url.Values {
	return url.Values{"email": {f.Email}, "reason": {f.Reason}, "doctor": {strconv.FormatInt(f.Doctor, 10)}, "room": {f.Room}}
}

// LeakBooking books by the quick way, which logs why, and for whom in an error.
func LeakBooking(f web.BookingForm) error {
	return run(func(_ context.Context, a *app) error {
		a.post("/appointments/quick", booking(f))
		return nil
	})
}

// CleanBooking books by the usual way.
func CleanBooking(f web.BookingForm) error {
	return run(func(_ context.Context, a *app) error {
		a.post("/appointments", booking(f))
		return nil
	})
}

// LeakFeedback sends feedback to the staff, which logs it.
func LeakFeedback(f web.FeedbackForm) error {
	return run(func(_ context.Context, a *app) error {
		a.post("/feedback/staff", url.Values{"comment": {f.Comment}, "score": {"3"}})
		return nil
	})
}

// CleanFeedback sends feedback to the clinic.
func CleanFeedback(f web.FeedbackForm) error {
	return run(func(_ context.Context, a *app) error {
		a.post("/feedback", url.Values{"comment": {f.Comment}, "score": {"3"}})
		return nil
	})
}

// LeakLookup logs the error of a look-up by address.
func LeakLookup(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		_, err := a.clinic.Find(ctx, p.Email)
		if err != nil {
			a.log.Failure(ctx, "lookup", err) // leak: Patient.Email
		}
		return nil
	})
}

// CleanLookup logs the error of a look-up by number.
func CleanLookup(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		_, err := a.clinic.Patient(ctx, 404)
		if err != nil {
			a.log.Failure(ctx, "lookup", err)
		}
		return nil
	})
}

// LeakLookupValue logs what the error says it looked for.
func LeakLookupValue(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		_, err := a.clinic.Find(ctx, p.Email)
		if le, ok := errors.AsType[*repo.LookupError](err); ok {
			a.log.Event(ctx, "unknown", "table", le.Table, "value", le.Value) // leak: Patient.Email
		}
		return nil
	})
}

// CleanLookupValue logs by what it looked.
func CleanLookupValue(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		_, err := a.clinic.Find(ctx, p.Email)
		if le, ok := errors.AsType[*repo.LookupError](err); ok {
			a.log.Event(ctx, "unknown", "table", le.Table, "by", le.By)
		}
		return nil
	})
}

// LeakImport takes a patient over from the old system.
func LeakImport(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error { return a.clinic.Repo.ImportPatient(ctx, p) })
}

// CleanImport registers a patient.
func CleanImport(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error { return a.clinic.Register(ctx, p) })
}

// LeakSession keeps a token as it is.
func LeakSession(s session.Session) error {
	return run(func(ctx context.Context, a *app) error { return a.sessions.SaveLegacy(ctx, s) })
}

// CleanSession keeps it under its hash, and tells the browser.
func CleanSession(s session.Session) error {
	return run(func(ctx context.Context, a *app) error {
		a.sessions.Cookie(httptest.NewRecorder(), s)
		return a.sessions.Save(ctx, s)
	})
}

// LeakSignIn logs where somebody signed in from.
func LeakSignIn(s session.Session) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "signed in", "patient", s.Patient, "from", s.IP, "fresh", s.Fresh(time.Now())) // leak: Session.IP
		return a.sessions.Save(ctx, s)
	})
}

// CleanSignIn logs who did.
func CleanSignIn(s session.Session) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "signed in", "patient", s.Patient, "known", s.IP != "", "fresh", s.Fresh(time.Now()))
		return a.sessions.Save(ctx, s)
	})
}

// LeakRemember lets the browser keep the address.
func LeakRemember(p domain.Patient) error {
	return run(func(_ context.Context, a *app) error {
		w := browser()
		a.sessions.Remember(w, "login", p.Email) // leak: Patient.Email
		fmt.Fprintln(os.Stderr, "cookies:", len(w.Header()))
		return nil
	})
}

// CleanRemember lets it keep the language.
func CleanRemember(p domain.Patient) error {
	return run(func(_ context.Context, a *app) error {
		w := browser()
		a.sessions.Remember(w, "locale", p.Locale)
		fmt.Fprintln(os.Stderr, "cookies:", len(w.Header()))
		return nil
	})
}

// LeakLetter mails what the appointment is for.
func LeakLetter(v domain.Visit) error {
	return run(func(_ context.Context, a *app) error { return a.clinic.Outbox.Prepare(v) })
}

// CleanLetter mails when it is.
func CleanLetter(v domain.Visit) error {
	return run(func(_ context.Context, a *app) error { return a.clinic.Outbox.Invite(v) })
}

// LeakQueue queues a letter.
func LeakQueue(l outbox.Letter) error {
	return run(func(ctx context.Context, a *app) error { return a.clinic.Outbox.QueueLetter(ctx, l) })
}

// CleanQueue queues what is to be written to whom.
func CleanQueue(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.Outbox.Queue(ctx, outbox.Job{Kind: "invite", Patient: v.Patient.ID, Appointment: v.Appointment.ID})
	})
}

// LeakCalled shows who comes next.
func LeakCalled(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.reminder.Run(ctx, reminder.Terminal{}, []domain.Visit{v})
	})
}

// CleanCalled shows which number comes next.
func CleanCalled(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.reminder.Run(ctx, reminder.Board{}, []domain.Visit{v})
	})
}

// LeakSMS sends a message that says why.
func LeakSMS(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.reminder.Run(ctx, reminder.SMS{Verbose: true}, []domain.Visit{v})
	})
}

// CleanSMS sends one that does not.
func CleanSMS(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.reminder.Run(ctx, reminder.SMS{}, reminder.Due([]domain.Visit{v}, time.Now(), time.Hour))
	})
}

// LeakBroken logs the error of a channel that quotes the number.
func LeakBroken(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		if err := (reminder.Broken{Quote: true}).Remind(ctx, v); err != nil {
			a.log.Failure(ctx, "reminder", err, "visit", v.Key()) // leak: Patient.Phone
		}
		return nil
	})
}

// CleanBroken logs how many errors there were.
func CleanBroken(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		if err := a.reminder.Run(ctx, reminder.Broken{}, []domain.Visit{v}); err != nil {
			a.log.Event(ctx, "reminders failed", "visit", v.Key())
		}
		return nil
	})
}

// LeakConfig shows the settings as JSON, which knows nothing of String.
func LeakConfig(c config.Config) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("start", "config", c) // leak: Config.DSN, Config.Key
}

// CleanConfig shows them as text.
func CleanConfig(c config.Config) {
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("start", "config", c)
}

// LeakCheck logs what is wrong with the data source.
func LeakCheck(c config.Config) {
	if err := c.CheckDSN(); err != nil {
		logx.Default().Failure(context.Background(), "config", err) // leak: Config.DSN
	}
}

// CleanCheck logs what is wrong with the key.
func CleanCheck(c config.Config) {
	if err := c.Check(); err != nil {
		logx.Default().Failure(context.Background(), "config", err)
	}
}

// LeakCache shares a number with all instances.
func LeakCache(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.Shared.Put(ctx, p.Ref(), map[string]any{"id": p.ID, "insurance": p.Insurance}) // leak: Patient.Insurance
	})
}

// CleanCache shares the card of a patient.
func CleanCache(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.Shared.Put(ctx, p.Ref(), clinic.Card{ID: p.ID, Locale: p.Locale, Active: p.Active})
	})
}

// LeakSealed shares the number of the insurance after it was decrypted.
func LeakSealed(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		sealed, err := a.sealer.Seal(p.Insurance)
		if err != nil {
			return err
		}
		number, err := a.sealer.Open(sealed)
		if err != nil {
			return err
		}
		return a.clinic.Shared.Put(ctx, p.Ref()+"/insurance", number) // leak: Patient.Insurance
	})
}

// CleanSealed shares it encrypted.
func CleanSealed(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		sealed, err := a.sealer.Seal(p.Insurance)
		if err != nil {
			return err
		}
		return a.clinic.Shared.Put(ctx, p.Ref()+"/insurance", sealed)
	})
}

// LeakAudit writes down which number went from one patient to another.
func LeakAudit(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.MovePhone(ctx, p, domain.Patient{ID: 8})
	})
}

// CleanAudit writes down which fields changed.
func CleanAudit(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.ChangeContact(ctx, domain.Patient{ID: p.ID}, p)
	})
}

// LeakList prints a list with names.
func LeakList(v domain.Visit) error {
	name := report.Column{Title: "patient", Value: func(v domain.Visit) string { return v.Patient.Name }}
	return report.Write(os.Stdout, []domain.Visit{v}, report.Number, name) // leak: Patient.Name
}

// CleanList prints one with initials.
func CleanList(v domain.Visit) error {
	return report.Write(os.Stdout, []domain.Visit{v}, report.Number, report.Short, report.Room, report.Status)
}

// LeakFile saves how patients are reached.
func LeakFile(v domain.Visit) error {
	return report.Save(filepath.Join(dir(), "contacts.csv"), report.Contacts([]domain.Visit{v})) // leak: Patient.Phone
}

// CleanFile saves how full the rooms are.
func CleanFile(v domain.Visit) error {
	return report.Save(filepath.Join(dir(), "load.csv"), report.Load([]domain.Visit{v}))
}

// LeakTriage logs why somebody comes first.
func LeakTriage(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		a.clinic.Triage(ctx, v.Appointment)
		return nil
	})
}

// CleanTriage logs who gets which room.
func CleanTriage(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		moved := a.clinic.Assign(ctx, v.Appointment, "b2")
		return a.clinic.Cancel(ctx, &moved)
	})
}

// LeakVisit logs a visit, whose parts are printed without their methods.
func LeakVisit(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "visit", "visit", v) // leak: Patient.Name, Patient.Email, Patient.Phone, Patient.Insurance, Appointment.Reason
		return nil
	})
}

// CleanVisit books it.
func CleanVisit(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "visit", "visit", v.Appointment)
		return a.clinic.Book(ctx, v)
	})
}

// LeakMask logs an address that was trimmed.
func LeakMask(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "contact", "email", mask.Trim(p.Email), "phone", mask.Phone(p.Phone)) // leak: Patient.Email
		return nil
	})
}

// CleanMask logs one that was masked.
func CleanMask(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "contact", "email", mask.Email(p.Email), "phone", mask.Phone(p.Phone))
		return nil
	})
}

// LeakContext names a request after whoever made it.
func LeakContext(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		ctx = logx.With(ctx, logx.Request{ID: p.Phone, Route: "call"})
		a.log.Event(ctx, "called") // leak: Patient.Phone
		return nil
	})
}

// CleanContext names it by number.
func CleanContext(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		ctx = logx.With(ctx, logx.Request{ID: p.Ref(), Route: "call"})
		a.log.Event(ctx, "called")
		return nil
	})
}

// LeakHistory keeps what a reason was before.
func LeakHistory(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.Repo.InsertHistory(ctx, v.Appointment.ID, "reason", v.Appointment.Reason, "") // leak: Appointment.Reason
	})
}

// CleanHistory keeps which room it was.
func CleanHistory(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		return a.clinic.Repo.InsertHistory(ctx, v.Appointment.ID, "room", v.Appointment.Room, "c3")
	})
}

// LeakStored logs a patient that came from the database through the cache.
func LeakStored(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		got, err := a.clinic.Patient(ctx, p.ID)
		if err != nil {
			return err
		}
		a.log.Event(ctx, "patient", "name", got.Name, "active", got.Active) // leak: Patient.Name
		return nil
	})
}

// CleanStored logs its number.
func CleanStored(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		got, err := a.clinic.Patient(ctx, p.ID)
		if err != nil {
			return err
		}
		a.log.Event(ctx, "patient", "ref", got.Ref(), "active", got.Active)
		return nil
	})
}

// LeakEnroll logs an error that says whom it was about.
func LeakEnroll(p domain.Patient) error {
	p.Insurance = ""
	return run(func(ctx context.Context, a *app) error {
		if err := a.clinic.Enroll(ctx, p); err != nil {
			a.log.Failure(ctx, "enroll", err) // leak: Patient.Email
		}
		return nil
	})
}

// CleanEnroll logs one that has a number.
func CleanEnroll(p domain.Patient) error {
	p.Insurance = ""
	return run(func(ctx context.Context, a *app) error {
		if err := a.clinic.Register(ctx, p); err != nil {
			a.log.Failure(ctx, "enroll", err)
		}
		return nil
	})
}

// LeakCrash tells a third party whom nobody reached.
func LeakCrash(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		err := (reminder.Broken{Quote: true}).Remind(ctx, v)
		sentry.CaptureException(fmt.Errorf("visit %s: %w", v.Key(), err)) // leak: Patient.Phone
		return nil
	})
}

// CleanCrash tells it which visit.
func CleanCrash(v domain.Visit) error {
	return run(func(ctx context.Context, a *app) error {
		if err := (reminder.Broken{Quote: true}).Remind(ctx, v); err != nil {
			sentry.CaptureException(fmt.Errorf("visit %s: cannot be reached", v.Key()))
		}
		return nil
	})
}

// LeakGreeting logs how a letter begins.
func LeakGreeting(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "letter", "begins", p.Greeting()) // leak: Patient.Name
		return nil
	})
}

// CleanGreeting logs where it goes.
func CleanGreeting(p domain.Patient) error {
	return run(func(ctx context.Context, a *app) error {
		a.log.Event(ctx, "letter", "host", p.Domain(), "for", p.Ref())
		return nil
	})
}
