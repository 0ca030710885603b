// Package case32 has log entries with maps of fields, which hooks may change before they are written.
package case32

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"time"
)

type Fields map[string]any

type hook func(*Entry)

type Logger struct {
	hooks  []hook
	format func(*Entry) ([]byte, error)
}

type Entry struct {
	log  *Logger
	Data Fields
	At   time.Time
	Msg  string
}

func (l *Logger) WithFields(f Fields) *Entry { return (&Entry{log: l}).WithFields(f) }

func (e *Entry) WithFields(f Fields) *Entry {
	data := make(Fields, len(e.Data)+len(f))
	maps.Copy(data, e.Data)
	maps.Copy(data, f)
	return &Entry{log: e.log, Data: data}
}

func (e *Entry) Info(msg string) {
	e.At, e.Msg = time.Now(), msg
	for _, h := range e.log.hooks {
		h(e)
	}
	line, err := e.log.format(e)
	if err != nil {
		fmt.Fprintln(os.Stderr, "cannot format:", err)
		return
	}
	os.Stderr.Write(line)
}

func asJSON(e *Entry) ([]byte, error) { return json.Marshal(e.Data) }
func asText(e *Entry) ([]byte, error) { return []byte(e.Msg + "\n"), nil }

func dropPhone(e *Entry) { delete(e.Data, "phone") }
func dropAll(e *Entry)   { e.Data = Fields{"n": len(e.Data)} }

type Client struct {
	ID    int
	Phone string `pii:"phone"`
	Email string `pii:"email"`
}

func LeakField(c Client) {
	l := &Logger{format: asJSON}
	l.WithFields(Fields{"id": c.ID}).WithFields(Fields{"phone": c.Phone}).Info("called") // leak: Client.Phone
}

func CleanField(c Client) {
	l := &Logger{format: asJSON}
	l.WithFields(Fields{"id": c.ID}).WithFields(Fields{"phone": c.Phone == ""}).Info("called")
}

func LeakHook(c Client) {
	l := &Logger{hooks: []hook{dropPhone}, format: asJSON}
	l.WithFields(Fields{"mail": c.Email}).Info("called") // leak: Client.Email
}

func CleanHook(c Client) {
	l := &Logger{hooks: []hook{dropAll}, format: asJSON}
	l.WithFields(Fields{"mail": c.Email}).Info("called")
}

func CleanDropped(c Client) {
	l := &Logger{hooks: []hook{dropPhone}, format: asJSON}
	l.WithFields(Fields{"phone": c.Phone}).Info("called")
}

func LeakFormat(c Client) {
	l := &Logger{format: asText}
	l.WithFields(Fields{"id": c.ID}).Info("called " + c.Phone) // leak: Client.Phone
}

func CleanFormat(c Client) {
	l := &Logger{format: asText}
	l.WithFields(Fields{"phone": c.Phone}).Info("called")
}
