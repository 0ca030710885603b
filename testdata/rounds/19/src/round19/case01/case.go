// Package case01 talks to the API server of a cluster and traces its requests at a high verbosity.
package case01

import (
	"encoding/base64"
	"net/http"
	"sort"
	"strings"

	"k8s.io/klog/v2"
)

// RestConfig is how to reach a cluster.
type RestConfig struct {
	Host     string
	Bearer   string `pii:"token"`
	Username string
	Password string `pii:"password"`
}

// Doer answers a request.
type Doer interface {
	Do(*http.Request) (int, error)
}

// memory is a server without a network.
type memory struct{ status int }

func (m memory) Do(*http.Request) (int, error) { return m.status, nil }

// authenticator puts the credentials into a request.
type authenticator struct {
	conf *RestConfig
	next Doer
}

func (a authenticator) Do(req *http.Request) (int, error) {
	req = req.Clone(req.Context())
	if a.conf.Bearer != "" {
		req.Header.Set("Authorization", "Bearer "+a.conf.Bearer)
	} else {
		req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(a.conf.Username+":"+a.conf.Password)))
	}
	return a.next.Do(req)
}

// headers has a line for each header.
func headers(h http.Header) []string {
	var lines []string
	for name, values := range h {
		for _, v := range values {
			lines = append(lines, name+": "+v)
		}
	}
	sort.Strings(lines)
	return lines
}

// maskBearer is an earlier form of maskAuth, which knows of one scheme.
func maskBearer(value string) string {
	if strings.HasPrefix(value, "Bearer ") {
		return "Bearer <masked>"
	}
	return value
}

// maskAuth keeps the scheme.
func maskAuth(value string) string {
	if scheme, _, ok := strings.Cut(value, " "); ok {
		return scheme + " <masked>"
	}
	return "<masked>"
}

func request(c *RestConfig) *http.Request {
	req, err := http.NewRequest(http.MethodGet, "https://"+c.Host+"/api/v1/pods", nil)
	if err != nil {
		return &http.Request{Header: http.Header{}}
	}
	req.Header.Set("Accept", "application/json")
	return req
}

// LeakTrace logs the headers as they go out, CleanTrace those of the request as it came in.
func LeakTrace(c *RestConfig) {
	req := request(c)
	req.Header.Set("Authorization", "Bearer "+c.Bearer)
	status, err := authenticator{c, memory{200}}.Do(req)
	klog.V(8).Infof("GET %s %d %v %q", req.URL, status, err, headers(req.Header)) // leak: RestConfig.Bearer
}

func CleanTrace(c *RestConfig) {
	req := request(c)
	status, err := authenticator{c, memory{200}}.Do(req)
	klog.V(8).Infof("GET %s %d %v %q", req.URL, status, err, headers(req.Header))
}

// LeakBasic masks bearer tokens and no other scheme, CleanBasic all.
func LeakBasic(c *RestConfig) {
	req := request(c)
	req.SetBasicAuth(c.Username, c.Password)
	shown := req.Header.Clone()
	shown.Set("Authorization", maskBearer(shown.Get("Authorization")))
	klog.V(9).InfoS("Request headers", "headers", headers(shown)) // leak: RestConfig.Password
}

func CleanBasic(c *RestConfig) {
	req := request(c)
	req.SetBasicAuth(c.Username, c.Password)
	shown := req.Header.Clone()
	shown.Set("Authorization", maskAuth(shown.Get("Authorization")))
	klog.V(9).InfoS("Request headers", "headers", headers(shown))
}

// LeakCurl logs a command that does the same, CleanCurl one that somebody has to complete.
func LeakCurl(c *RestConfig) {
	cmd := []string{"curl", "-k", "-v"}
	for name, v := range map[string]string{"Accept": "text/plain", "Authorization": "Bearer " + c.Bearer} {
		cmd = append(cmd, "-H", name+": "+v)
	}
	klog.V(9).Info(strings.Join(append(cmd, c.Host), " ")) // leak: RestConfig.Bearer
}

func CleanCurl(c *RestConfig) {
	cmd := []string{"curl", "-k", "-v"}
	for name, v := range map[string]string{"Accept": "text/plain", "Authorization": "Bearer " + c.Bearer} {
		if name == "Authorization" {
			v = "Bearer <masked>"
		}
		cmd = append(cmd, "-H", name+": "+v)
	}
	klog.V(9).Info(strings.Join(append(cmd, c.Host), " "))
}

// LeakWrapped logs in the transport below the one that signs, CleanWrapped in the one above it.
func LeakWrapped(c *RestConfig) {
	req := request(c)
	_, _ = authenticator{c, tracer{memory{201}}}.signed(req)
}

func CleanWrapped(c *RestConfig) {
	req := request(c)
	_, _ = tracer{authenticator{c, memory{201}}}.Do(req)
}

// tracer logs what it passes on.
type tracer struct{ next Doer }

func (t tracer) Do(req *http.Request) (int, error) {
	klog.V(9).Infof("%s %s %v", req.Method, req.URL.Path, req.Header)
	return t.next.Do(req)
}

// signed is Do for tokens alone.
func (a authenticator) signed(req *http.Request) (int, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Authorization", "Bearer "+a.conf.Bearer)
	return a.next.Do(req) // leak: RestConfig.Bearer
}
