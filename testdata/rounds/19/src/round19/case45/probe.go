//go:build probe

package case45

var Forms = map[string][]string{
	"LeakResponse":   {"Y2FuYXJ5LWRhdGE="},
	"LeakController": {"Y2FuYXJ5LWRhdGE="},
}

var Probe = map[string]func(){
	"LeakReview":      func() { LeakReview(TokenReview{"TokenReview", "canary-token", "canary-user"}) },
	"CleanReview":     func() { CleanReview(TokenReview{"TokenReview", "canary-token", "canary-user"}) },
	"LeakResponse":    func() { LeakResponse(Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"CleanResponse":   func() { CleanResponse(Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"LeakDecode":      func() { LeakDecode(Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"CleanDecode":     func() { CleanDecode(Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"LeakController":  func() { LeakController(&Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"CleanController": func() { CleanController(&Secret{"Secret", "sa", map[string][]byte{"token": []byte("canary-data")}}) },
	"LeakUser":        func() { LeakUser(TokenReview{"TokenReview", "canary-token", "canary-user"}) },
	"CleanUser":       func() { CleanUser(TokenReview{"TokenReview", "canary-token", "canary-user"}) },
}
