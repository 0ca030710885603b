//go:build probe

package case46

import (
	"encoding/base64"
)

var Forms = map[string][]string{
	"LeakCursor": {base64.RawURLEncoding.EncodeToString([]byte(`{"Page":2,"User":"canary-user"}`))},
}

func query() Query { return Query{"canary-user", "canary-terms", 2} }

var Probe = map[string]func(){
	"LeakCursor":   func() { LeakCursor(query()) },
	"CleanCursor":  func() { CleanCursor(query()) },
	"LeakSegment":  func() { LeakSegment(query()) },
	"CleanSegment": func() { CleanSegment(query()) },
	"LeakBody":     func() { LeakBody(query()) },
	"CleanBody":    func() { CleanBody(query()) },
}
