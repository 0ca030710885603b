//go:build probe

package case11

import "context"

var warehouse = Warehouse{"db.example", "sales", "etl", "canary-password", map[string]string{"charset": "utf8", "timeout": "5s"}}

var Probe = map[string]func(){
	"LeakConnect":  func() { LeakConnect(context.Background(), warehouse) },
	"CleanConnect": func() { CleanConnect(context.Background(), warehouse) },
	"LeakPairs":    func() { LeakPairs(context.Background(), warehouse) },
	"CleanPairs":   func() { CleanPairs(context.Background(), warehouse) },
	"LeakSides":    func() { LeakSides(context.Background(), warehouse) },
	"CleanSides":   func() { CleanSides(context.Background(), warehouse) },
}
