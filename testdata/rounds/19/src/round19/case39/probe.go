//go:build probe

package case39

import "context"

var Probe = map[string]func(){
	"LeakPut":    func() { LeakPut(context.Background(), &PutRequest{[]byte("k"), []byte("canary-value"), 0}) },
	"CleanPut":   func() { CleanPut(context.Background(), &PutRequest{[]byte("k"), []byte("canary-value"), 0}) },
	"LeakUser":   func() { LeakUser(context.Background(), &UserAddRequest{"ann", "canary-password"}) },
	"CleanUser":  func() { CleanUser(context.Background(), &UserAddRequest{"ann", "canary-password"}) },
	"LeakTwice":  func() { LeakTwice(&UserAddRequest{"ann", "canary-password"}) },
	"CleanTwice": func() { CleanTwice(&UserAddRequest{"ann", "canary-password"}) },
	"LeakValue":  func() { LeakValue(&PutRequest{[]byte("k"), []byte("canary-value"), 0}) },
	"CleanValue": func() { CleanValue(&PutRequest{[]byte("k"), []byte("canary-value"), 0}) },
}
