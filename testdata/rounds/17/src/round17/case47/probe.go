//go:build probe

package case47

var router = Router{"R7", Wifi{"home", "canary-psk"}, []Peer{{"peer.example", "canary-private"}}}

var Probe = map[string]func(){
	"LeakConfig":  func() { LeakConfig(router) },
	"CleanConfig": func() { CleanConfig(router) },
	"LeakPeers":   func() { LeakPeers(router) },
	"CleanPeers":  func() { CleanPeers(router) },
	"LeakText":    func() { LeakText(router) },
	"CleanText":   func() { CleanText(router) },
}
