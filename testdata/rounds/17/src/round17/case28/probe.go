//go:build probe

package case28

import "bytes"

var (
	key = bytes.Repeat([]byte{7}, 32)
	all = []Employee{{1, "canary-name", "canary-ssn", "canary-salary", 12}}
)

var Probe = map[string]func(){
	"LeakColumns":  func() { LeakColumns(all) },
	"CleanColumns": func() { CleanColumns(all) },
	"LeakPlain":    func() { LeakPlain(key, all) },
	"CleanPlain":   func() { CleanPlain(key, all) },
	"LeakRows":     func() { LeakRows(all) },
	"CleanRows":    func() { CleanRows(all) },
}
