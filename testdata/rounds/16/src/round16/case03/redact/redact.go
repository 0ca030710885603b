// Package redact decides which fields are logged.
package redact

import (
	"log/slog"
	"strings"

	"github.com/sirupsen/logrus"

	"round16/case03/people"
)

// Fields leaves what is known to be harmless.
func Fields(f logrus.Fields) logrus.Fields {
	return logrus.Fields{"employee": f["employee"], "team": f["team"]}
}

// With adds a field.
func With(f logrus.Fields, key string, value any) logrus.Fields {
	out := logrus.Fields{key: value}
	for k, v := range f {
		out[k] = v
	}
	return out
}

// Employee has what may be logged of an employee.
func Employee(e people.Employee) logrus.Fields {
	return logrus.Fields{"employee": e.Number, "team": e.Team, "start": e.Start}
}

// Stars covers a text.
func Stars(s string) string { return strings.Repeat("*", len(s)) }

// Attr is a ReplaceAttr for log/slog that drops what is personal.
func Attr(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case "mail", "name", "birth":
		return slog.String(a.Key, "***")
	}
	return a
}
