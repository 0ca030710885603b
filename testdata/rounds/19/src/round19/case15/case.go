// Package case15 pulls images, with the credentials of registries.
package case15

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/sirupsen/logrus"
)

// AuthConfig is of one registry.
type AuthConfig struct {
	Username      string `json:"username,omitempty"`
	Password      string `json:"password,omitempty" pii:"password"`
	IdentityToken string `json:"identitytoken,omitempty" pii:"token"`
	ServerAddress string `json:"serveraddress,omitempty"`
}

// encode is the form that goes into a header.
func encode(a AuthConfig) (string, error) {
	text, err := json.Marshal(a)
	if err != nil {
		return "", err
	}
	return base64.URLEncoding.EncodeToString(text), nil
}

// File is the configuration of a user.
type File struct {
	Auths map[string]AuthConfig `json:"auths"`
	Store string                `json:"credsStore,omitempty"`
}

// save writes the file without the secrets, which are in the store.
func (f File) save(path string) error {
	bare := map[string]AuthConfig{}
	for host := range f.Auths {
		bare[host] = AuthConfig{}
	}
	f.Auths = bare
	text, err := json.Marshal(f)
	if err != nil {
		return err
	}
	return keep(path, text)
}

func keep(path string, text []byte) error { return os.WriteFile(path, text, 0o600) }

// pull fails without a daemon, and tells with which header.
func pull(image string, h http.Header, verbose bool) error {
	err := errors.New("no such image: " + image)
	if verbose {
		return fmt.Errorf("%w (sent %v)", err, h)
	}
	return err
}

// LeakHeader logs the header, which is no more than base64, CleanHeader its length.
func LeakHeader(a AuthConfig) {
	value, err := encode(a)
	logrus.WithField("X-Registry-Auth", value).Debug("pulling ", err) // leak: AuthConfig.Password, AuthConfig.IdentityToken
}

func CleanHeader(a AuthConfig) {
	value, err := encode(a)
	logrus.WithField("X-Registry-Auth", len(value)).Debug("pulling ", err)
}

// LeakPull logs an error that quotes the headers, CleanPull one that does not.
func LeakPull(a AuthConfig) {
	h := http.Header{"X-Identity": {a.IdentityToken}}
	if err := pull("shop:1", h, true); err != nil {
		logrus.WithError(err).Error("pull") // leak: AuthConfig.IdentityToken
	}
}

func CleanPull(a AuthConfig) {
	h := http.Header{"X-Identity": {a.IdentityToken}}
	if err := pull("shop:1", h, false); err != nil {
		logrus.WithError(err).Error("pull")
	}
}

// LeakLogin writes what was typed in, CleanLogin hands it to the store of the system.
func LeakLogin(a AuthConfig) error {
	text, err := json.Marshal(map[string]any{"auths": map[string]any{a.ServerAddress: map[string]string{"auth": base64.StdEncoding.EncodeToString([]byte(a.Username + ":" + a.Password))}}})
	if err != nil {
		return err
	}
	return keep("config.json", text) // leak: AuthConfig.Password
}

func CleanLogin(a AuthConfig) error {
	return File{map[string]AuthConfig{a.ServerAddress: a}, "keychain"}.save("config.json")
}

// LeakInfo prints the registries of a client with all they have, CleanInfo their names.
func LeakInfo(a AuthConfig) {
	f := File{Auths: map[string]AuthConfig{a.ServerAddress: a}}
	for host, auth := range f.Auths {
		auth.Password = ""
		logrus.Infof("%s: %+v", host, auth) // leak: AuthConfig.IdentityToken
	}
}

func CleanInfo(a AuthConfig) {
	f := File{Auths: map[string]AuthConfig{a.ServerAddress: a}}
	for host, auth := range f.Auths {
		auth.Password = ""
		logrus.Infof("%s: %+v", host, auth.Username)
	}
}
