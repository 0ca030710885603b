// Package case02 is the node server of a storage driver, whose interceptor logs requests.
package case02

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"k8s.io/klog/v2"
)

// PublishRequest asks to mount a volume.
type PublishRequest struct {
	VolumeID string
	Target   string
	Context  VolumeContext
	Secrets  map[string]string `json:",omitempty" pii:"secret"`
}

// VolumeContext comes with the volume. A driver may ask for tokens of service accounts, which come in it.
type VolumeContext struct {
	FS     string
	Tokens string `json:",omitempty" pii:"token"`
}

// PublishResponse is empty.
type PublishResponse struct{}

// Info tells which method is called.
type Info struct{ FullMethod string }

// Handler does what is asked.
type Handler func(ctx context.Context, req any) (any, error)

// strip replaces the values of the secrets, not what is in the context.
func strip(req any) any {
	p, ok := req.(*PublishRequest)
	if !ok {
		return req
	}
	c := *p
	c.Secrets = maps.Clone(p.Secrets)
	for k := range c.Secrets {
		c.Secrets[k] = "***stripped***"
	}
	return &c
}

// stripAll does so with the tokens, too.
func stripAll(req any) any {
	p, ok := strip(req).(*PublishRequest)
	if !ok {
		return req
	}
	p.Context.Tokens = "***stripped***"
	return p
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

type node struct{ mounted map[string]string }

func (n *node) publish(_ context.Context, req any) (any, error) {
	r := req.(*PublishRequest)
	if r.Target == "" {
		return nil, fmt.Errorf("volume %s: no target", r.VolumeID)
	}
	n.mounted[r.VolumeID] = r.Target
	return &PublishResponse{}, nil
}

// LeakCall logs the request with the tokens, CleanCall without.
func LeakCall(ctx context.Context, r *PublishRequest) {
	n := &node{map[string]string{}}
	klog.V(4).Infof("GRPC call %s: %s", "NodePublishVolume", text(strip(r))) // leak: VolumeContext.Tokens
	resp, err := n.publish(ctx, r)
	klog.V(4).Infof("GRPC response %v: %v", resp, err)
}

func CleanCall(ctx context.Context, r *PublishRequest) {
	n := &node{map[string]string{}}
	klog.V(4).Infof("GRPC call %s: %s", "NodePublishVolume", text(stripAll(r)))
	resp, err := n.publish(ctx, r)
	klog.V(4).Infof("GRPC response %v: %v", resp, err)
}

// LeakMount logs the options with the secrets that are added to them, CleanMount those of before.
func LeakMount(r *PublishRequest) {
	opts := []string{"ro", "nosuid"}
	for k, v := range r.Secrets {
		opts = append(opts, k+"="+v)
	}
	klog.Infof("mounting %s at %s with %v", r.VolumeID, r.Target, opts) // leak: PublishRequest.Secrets
}

func CleanMount(r *PublishRequest) {
	opts := []string{"ro", "nosuid"}
	sensitive := []string{}
	for k, v := range r.Secrets {
		sensitive = append(sensitive, k+"="+v)
	}
	klog.Infof("mounting %s at %s with %v and %d more", r.VolumeID, r.Target, opts, len(sensitive))
}

// LeakFailed quotes the request in the error, CleanFailed its volume.
func LeakFailed(ctx context.Context, r *PublishRequest) {
	handler := Handler(func(_ context.Context, req any) (any, error) {
		return nil, fmt.Errorf("cannot mount %+v: no such device", req.(*PublishRequest).Context)
	})
	if _, err := handler(ctx, r); err != nil {
		klog.ErrorS(err, "GRPC error", "method", Info{"NodePublishVolume"}.FullMethod) // leak: VolumeContext.Tokens
	}
}

func CleanFailed(ctx context.Context, r *PublishRequest) {
	handler := Handler(func(_ context.Context, req any) (any, error) {
		return nil, fmt.Errorf("cannot mount %+v: no such device", req.(*PublishRequest).Context.FS)
	})
	if _, err := handler(ctx, r); err != nil {
		klog.ErrorS(err, "GRPC error", "method", Info{"NodePublishVolume"}.FullMethod)
	}
}

// LeakKeys logs a secret by its key, CleanKeys the keys.
func LeakKeys(r *PublishRequest) {
	klog.InfoS("secrets", "user", r.Secrets["user"], "count", len(r.Secrets)) // leak: PublishRequest.Secrets
}

func CleanKeys(r *PublishRequest) {
	_, found := r.Secrets["user"]
	klog.InfoS("secrets", "user", found, "count", len(r.Secrets))
}
