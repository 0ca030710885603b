// Package case44 is a runtime that pulls images for a cluster and logs what it is asked for.
package case44

import (
	"context"
	"errors"
	"fmt"

	"github.com/sirupsen/logrus"
)

// Auth is of a registry.
type Auth struct {
	Username string
	Password string `pii:"password"`
	Identity string `pii:"token"`
}

// Image is what a user names.
type Image struct {
	Ref         string
	Annotations map[string]string
}

// PullRequest asks for an image.
type PullRequest struct {
	Image *Image
	Auth  *Auth
	Pod   Pod
}

// Pod is for whom it is.
type Pod struct {
	Name string
	Env  []Env
}

// Env is a variable of a container.
type Env struct {
	Name  string
	Value string `pii:"secret"`
}

// getters are for those who do not ask whether there is anything.
func (r *PullRequest) getImage() *Image {
	if r == nil {
		return nil
	}
	return r.Image
}

func (r *PullRequest) getAuth() *Auth {
	if r == nil || r.Auth == nil {
		return &Auth{}
	}
	return r.Auth
}

// service is what the cluster calls.
type service interface {
	PullImage(ctx context.Context, r *PullRequest) (string, error)
}

type core struct{ pulled []string }

func (c *core) PullImage(_ context.Context, r *PullRequest) (string, error) {
	if r.getImage() == nil {
		return "", errors.New("no image")
	}
	if a := r.getAuth(); a.Password == "" {
		return "", fmt.Errorf("no basic auth credentials for %s", a.Username)
	}
	c.pulled = append(c.pulled, r.Image.Ref)
	return "sha256:0", nil
}

// instrumented logs what goes through. The image is all that it shows.
type instrumented struct{ service }

func (in instrumented) PullImage(ctx context.Context, r *PullRequest) (ref string, err error) {
	logrus.Infof("PullImage %q", r.getImage().Ref)
	defer func() {
		if err != nil {
			logrus.WithError(err).Errorf("PullImage %q failed", r.getImage().Ref)
		} else {
			logrus.Infof("PullImage %q returns image reference %q", r.getImage().Ref, ref)
		}
	}()
	return in.service.PullImage(ctx, r)
}

// verbose is an earlier form of it, which shows the request.
type verbose struct{ service }

func (v verbose) PullImage(ctx context.Context, r *PullRequest) (string, error) {
	logrus.Infof("PullImage with auth config %+v", r.getAuth()) // leak: Auth.Password, Auth.Identity
	return v.service.PullImage(ctx, r)
}

// LeakPull goes through the earlier form, CleanPull through the later.
func LeakPull(ctx context.Context, r *PullRequest) {
	var s service = verbose{&core{}}
	_, _ = s.PullImage(ctx, r)
}

func CleanPull(ctx context.Context, r *PullRequest) {
	var s service = instrumented{&core{}}
	_, _ = s.PullImage(ctx, r)
}

// LeakEnv logs the pod with its variables, CleanEnv with the names of them.
func LeakEnv(r *PullRequest) {
	logrus.WithField("pod", r.Pod).Info("sandbox") // leak: Env.Value
}

func CleanEnv(r *PullRequest) {
	pod := r.Pod
	pod.Env = make([]Env, len(r.Pod.Env))
	for i, e := range r.Pod.Env {
		pod.Env[i].Name = e.Name
	}
	logrus.WithField("pod", pod).Info("sandbox")
}

// LeakCopied takes the values out of a copy and logs what it was copied from, CleanCopied the copy.
func LeakCopied(r *PullRequest) {
	pod := Pod{r.Pod.Name, append([]Env(nil), r.Pod.Env...)}
	for i := range pod.Env {
		pod.Env[i].Value = ""
	}
	logrus.Warn(fmt.Sprint(r.Pod.Env, len(pod.Env))) // leak: Env.Value
}

func CleanCopied(r *PullRequest) {
	pod := Pod{r.Pod.Name, append([]Env(nil), r.Pod.Env...)}
	for i := range pod.Env {
		pod.Env[i].Value = ""
	}
	logrus.Warn(fmt.Sprint(pod.Env, len(r.Pod.Env)))
}

// LeakPointers logs the credentials behind the pointer, CleanPointers the request, whose pointers show as addresses.
func LeakPointers(r *PullRequest) {
	logrus.Errorf("%v", *r.Auth) // leak: Auth.Password, Auth.Identity
}

func CleanPointers(r *PullRequest) {
	logrus.Errorf("%v", PullRequest{Image: r.Image, Auth: r.Auth})
}
