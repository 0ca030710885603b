// Package obs has what services log with.
package obs

import (
	"strings"

	"go.uber.org/zap"
)

// Logger is the logger of the service.
func Logger() *zap.Logger {
	l, err := zap.NewProduction()
	if err != nil {
		return zap.NewNop()
	}
	return l
}

// Fields are made of keys and values.
func Fields(kv ...string) []zap.Field {
	var fields []zap.Field
	for i := 0; i+1 < len(kv); i += 2 {
		fields = append(fields, zap.String(kv[i], kv[i+1]))
	}
	return fields
}

// Mask shows the first letter.
func Mask(s string) string {
	if s == "" {
		return ""
	}
	return s[:1] + strings.Repeat("*", len(s)-1)
}
