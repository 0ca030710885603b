//go:build probe

package case01

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"round16/case01/config"
	"round16/case01/domain"
	"round16/case01/outbox"
	"round16/case01/seal"
	"round16/case01/session"
	"round16/case01/web"
)

var (
	patient = domain.Patient{ID: 7, Name: "canary-name", Email: "canary-email@example.org", Phone: "canary-phone", Insurance: "canary-insurance", Locale: "en"}
	visit   = domain.Visit{Patient: patient, Appointment: domain.Appointment{ID: 3, Patient: 7, Doctor: 2, Room: "a1", At: time.Now().Add(time.Minute), Reason: "canary-reason", Status: domain.Requested}}
	form    = web.BookingForm{Email: "canary-email@example.org", Reason: "canary-reason", Doctor: 2, Room: "a1"}
	comment = web.FeedbackForm{Comment: "canary-comment", Score: 3}
	signIn  = session.Session{Token: "canary-token", IP: "canary-ip", Patient: 7, Until: time.Now().Add(time.Hour)}
	letter  = outbox.Letter{To: "canary-to", Subject: "Hello", Body: "Come."}
	setting = config.Config{Addr: ":80", DSN: "canary-dsn", Key: "canary-key"}
)

func init() {
	sql.Register(driverName, database{})
	browser = func() http.ResponseWriter { return &shown{http.Header{}} }
	outbox.Wire = func(from, to, subject, body string) error {
		if strings.Contains(body, "canary-reason") {
			fmt.Println("mail:", body)
		}
		return nil
	}
}

// shown shows cookies when somebody looks at the header a second time.
type shown struct{ header http.Header }

func (s *shown) Header() http.Header {
	for _, c := range s.header["Set-Cookie"] {
		fmt.Println("cookie:", c)
	}
	return s.header
}
func (s *shown) Write(b []byte) (int, error) { return len(b), nil }
func (s *shown) WriteHeader(int)             {}

// database shows the sensitive values that a statement writes.
type database struct{}

func (d database) Open(string) (driver.Conn, error)          { return d, nil }
func (d database) Prepare(query string) (driver.Stmt, error) { return statement{query}, nil }
func (d database) Close() error                              { return nil }
func (d database) Begin() (driver.Tx, error)                 { return d, nil }
func (d database) Commit() error                             { return nil }
func (d database) Rollback() error                           { return nil }

type statement struct{ query string }

func (s statement) Close() error  { return nil }
func (s statement) NumInput() int { return -1 }

func (s statement) Exec(args []driver.Value) (driver.Result, error) {
	for _, a := range args {
		if text := fmt.Sprint(a); strings.Contains(text, "canary-insurance") || strings.Contains(text, "canary-reason") {
			fmt.Println("sql:", s.query, text)
		}
	}
	return driver.RowsAffected(1), nil
}

func (s statement) Query(args []driver.Value) (driver.Rows, error) {
	if strings.Contains(s.query, "count(*)") {
		return &rows{[]string{"n"}, []driver.Value{int64(0)}}, nil
	}
	if id, ok := args[0].(int64); !ok || id == 404 {
		return &rows{columns: make([]string, 6)}, nil
	}
	sealer, err := seal.New([]byte("0123456789abcdef"))
	if err != nil {
		return nil, err
	}
	sealed, err := sealer.Seal(patient.Insurance)
	return &rows{make([]string, 6), []driver.Value{patient.ID, patient.Name, patient.Email, patient.Phone, sealed, patient.Locale}}, err
}

type rows struct {
	columns []string
	row     []driver.Value
}

func (r *rows) Columns() []string { return r.columns }
func (r *rows) Close() error      { return nil }

func (r *rows) Next(dest []driver.Value) error {
	if r.row == nil {
		return io.EOF
	}
	copy(dest, r.row)
	r.row = nil
	return nil
}

var Probe = map[string]func(){
	"LeakBooking":      func() { LeakBooking(form) },
	"CleanBooking":     func() { CleanBooking(form) },
	"LeakFeedback":     func() { LeakFeedback(comment) },
	"CleanFeedback":    func() { CleanFeedback(comment) },
	"LeakLookup":       func() { LeakLookup(patient) },
	"CleanLookup":      func() { CleanLookup(patient) },
	"LeakLookupValue":  func() { LeakLookupValue(patient) },
	"CleanLookupValue": func() { CleanLookupValue(patient) },
	"LeakImport":       func() { LeakImport(patient) },
	"CleanImport":      func() { CleanImport(patient) },
	"LeakSession":      func() { LeakSession(signIn) },
	"CleanSession":     func() { CleanSession(signIn) },
	"LeakSignIn":       func() { LeakSignIn(signIn) },
	"CleanSignIn":      func() { CleanSignIn(signIn) },
	"LeakRemember":     func() { LeakRemember(patient) },
	"CleanRemember":    func() { CleanRemember(patient) },
	"LeakLetter":       func() { LeakLetter(visit) },
	"CleanLetter":      func() { CleanLetter(visit) },
	"LeakQueue":        func() { LeakQueue(letter) },
	"CleanQueue":       func() { CleanQueue(visit) },
	"LeakCalled":       func() { LeakCalled(visit) },
	"CleanCalled":      func() { CleanCalled(visit) },
	"LeakSMS":          func() { LeakSMS(visit) },
	"CleanSMS":         func() { CleanSMS(visit) },
	"LeakBroken":       func() { LeakBroken(visit) },
	"CleanBroken":      func() { CleanBroken(visit) },
	"LeakConfig":       func() { LeakConfig(setting) },
	"CleanConfig":      func() { CleanConfig(setting) },
	"LeakCheck":        func() { LeakCheck(setting) },
	"CleanCheck":       func() { CleanCheck(setting) },
	"LeakCache":        func() { LeakCache(patient) },
	"CleanCache":       func() { CleanCache(patient) },
	"LeakSealed":       func() { LeakSealed(patient) },
	"CleanSealed":      func() { CleanSealed(patient) },
	"LeakAudit":        func() { LeakAudit(patient) },
	"CleanAudit":       func() { CleanAudit(patient) },
	"LeakList":         func() { LeakList(visit) },
	"CleanList":        func() { CleanList(visit) },
	"LeakFile":         func() { LeakFile(visit) },
	"CleanFile":        func() { CleanFile(visit) },
	"LeakTriage":       func() { LeakTriage(visit) },
	"CleanTriage":      func() { CleanTriage(visit) },
	"LeakVisit":        func() { LeakVisit(visit) },
	"CleanVisit":       func() { CleanVisit(visit) },
	"LeakMask":         func() { LeakMask(patient) },
	"CleanMask":        func() { CleanMask(patient) },
	"LeakContext":      func() { LeakContext(patient) },
	"CleanContext":     func() { CleanContext(patient) },
	"LeakHistory":      func() { LeakHistory(visit) },
	"CleanHistory":     func() { CleanHistory(visit) },
	"LeakStored":       func() { LeakStored(patient) },
	"CleanStored":      func() { CleanStored(patient) },
	"LeakEnroll":       func() { LeakEnroll(patient) },
	"CleanEnroll":      func() { CleanEnroll(patient) },
	"LeakCrash":        func() { LeakCrash(visit) },
	"CleanCrash":       func() { CleanCrash(visit) },
	"LeakGreeting":     func() { LeakGreeting(patient) },
	"CleanGreeting":    func() { CleanGreeting(patient) },
}
