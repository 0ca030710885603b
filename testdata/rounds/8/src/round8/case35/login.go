// Package case35 debugs a form to sign in, as several web applications have done too thoroughly.
package case35

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

// A Form is what somebody has typed.
type Form struct {
	Login    string `json:"login" pii:"username"`
	Password string `json:"password" pii:"password"`
	Remember bool   `json:"remember"`
}

func (f Form) values() url.Values {
	return url.Values{"login": {f.Login}, "password": {f.Password}, "remember": {fmt.Sprint(f.Remember)}}
}

func post(f Form) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/login", strings.NewReader(f.values().Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r
}

func postJSON(f Form) *http.Request {
	var b bytes.Buffer
	_ = json.NewEncoder(&b).Encode(f)
	return httptest.NewRequest(http.MethodPost, "/login", &b)
}

// sensitive are parts of the names of fields that are not shown.
var sensitive = []string{"login", "password", "token"}

func filter(v url.Values) url.Values {
	out := url.Values{}
	for k, vs := range v {
		out[k] = vs
		for _, s := range sensitive {
			if strings.Contains(k, s) {
				out[k] = []string{"[FILTERED]"}
			}
		}
	}
	return out
}

func names(v url.Values) []string {
	var ks []string
	for k := range v {
		ks = append(ks, k)
	}
	return ks
}

func decode(r *http.Request) (f Form, err error) {
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields()
	err = d.Decode(&f)
	return f, err
}

func LeakForm(f Form) {
	r := post(f)
	if err := r.ParseForm(); err != nil {
		return
	}
	log.Printf("form: %v", r.PostForm) // leak: Form.Login, Form.Password
}

func CleanForm(f Form) {
	r := post(f)
	if err := r.ParseForm(); err != nil {
		return
	}
	log.Printf("form: %v", names(r.PostForm))
}

func CleanFilter(f Form) {
	r := post(f)
	if err := r.ParseForm(); err != nil {
		return
	}
	slog.Info("form", "values", filter(r.PostForm))
}

func LeakValue(f Form) {
	r := post(f)
	slog.Info("sign-in", "as", r.FormValue("login"), "from", r.Host) // leak: Form.Login
}

func CleanValue(f Form) {
	r := post(f)
	slog.Info("sign-in", "remember", r.FormValue("remember"), "from", r.Host)
}

func LeakBody(f Form) {
	body, err := io.ReadAll(postJSON(f).Body)
	if err != nil {
		return
	}
	var m map[string]any
	if err := json.Unmarshal(body, &m); err == nil {
		log.Print("got ", m) // leak: Form.Login, Form.Password
	}
}

func CleanBody(f Form) {
	body, err := io.ReadAll(postJSON(f).Body)
	if err != nil {
		return
	}
	log.Print("got ", json.Valid(body), " ", len(body))
}

func LeakDecoded(f Form) {
	got, err := decode(postJSON(f))
	got.Password = ""
	log.Printf("%+v %v", got, err) // leak: Form.Login
}

func CleanDecoded(f Form) {
	got, err := decode(postJSON(f))
	log.Print(got.Remember, got == f, err != nil)
}

func LeakWrong(f Form) {
	attempts := map[string]int{}
	attempts[f.Login+"/"+f.Password]++
	for k, n := range attempts {
		log.Print(n, " times ", k) // leak: Form.Login, Form.Password
	}
}

func CleanWrong(f Form) {
	attempts := map[string]int{}
	attempts[f.Login+"/"+f.Password]++
	for _, n := range attempts {
		log.Print(n, " times")
	}
}
