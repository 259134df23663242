// Answers as nodeadm would, with the libraries nodeadm itself is made of: Go's net/mail and mime/multipart, the decoder of
// k8s.io/apimachinery, mergo and go-toml, in the versions its go.mod names. The order in which they are asked, and the types,
// follow nodeadm's internal/configprovider/{userdata,encoding,mime,chain}.go, internal/api/{types,merge,validation}.go,
// internal/util/merge.go and internal/api/bridge/decode.go.
//
// Input: one document a line, base64, and behind it the drop-ins of /etc/eks/nodeadm.d, each as a blank, its name's base64, a
// colon and its content's. Output: one JSON object a line.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"reflect"
	"slices"
	"strings"

	"dario.cat/mergo"
	"github.com/pelletier/go-toml/v2"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/conversion"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
)

type Document map[string]runtime.RawExtension
type Flags []string
type Toml string

// NodeConfig is the internal version, which a document may name too, as node.eks.aws/__internal.
type NodeConfig struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`
	Spec              Spec   `json:"spec,omitempty"`
	Status            Status `json:"status,omitempty"`
}

// External is the version that is written, v1alpha1.
type External struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`
	Spec              Spec `json:"spec,omitempty"`
}
type Status struct {
	Instance struct {
		ID               string `json:"id,omitempty"`
		Region           string `json:"region,omitempty"`
		Type             string `json:"type,omitempty"`
		AvailabilityZone string `json:"availabilityZone,omitempty"`
		MAC              string `json:"mac,omitempty"`
		PrivateDNSName   string `json:"privateDnsName,omitempty"`
	} `json:"instance,omitempty"`
	Defaults struct {
		SandboxImage string `json:"sandboxImage,omitempty"`
	} `json:"default,omitempty"`
	KubeletVersion string `json:"kubeletVersion,omitempty"`
}
type Spec struct {
	Cluster      Cluster         `json:"cluster,omitempty"`
	Containerd   Containerd      `json:"containerd,omitempty"`
	Instance     Instance        `json:"instance,omitempty"`
	Kubelet      Kubelet         `json:"kubelet,omitempty"`
	FeatureGates map[string]bool `json:"featureGates,omitempty"`
}
type Cluster struct {
	Name                 string `json:"name,omitempty"`
	APIServerEndpoint    string `json:"apiServerEndpoint,omitempty"`
	CertificateAuthority []byte `json:"certificateAuthority,omitempty"`
	CIDR                 string `json:"cidr,omitempty"`
	EnableOutpost        *bool  `json:"enableOutpost,omitempty"`
	ID                   string `json:"id,omitempty"`
}
type Containerd struct {
	Config          Toml     `json:"config,omitempty"`
	BaseRuntimeSpec Document `json:"baseRuntimeSpec,omitempty"`
}
type Instance struct {
	LocalStorage LocalStorage                 `json:"localStorage,omitempty"`
	Environment  map[string]map[string]string `json:"environment,omitempty"`
	Network      Network                      `json:"network,omitempty"`
}
type LocalStorage struct {
	Strategy       string   `json:"strategy,omitempty"`
	MountPath      string   `json:"mountPath,omitempty"`
	DisabledMounts []string `json:"disabledMounts,omitempty"`
}
type Network struct {
	Nameservers []string `json:"nameservers,omitempty"`
	Domains     []string `json:"domains,omitempty"`
}
type Kubelet struct {
	Config            Document `json:"config,omitempty"`
	Flags             Flags    `json:"flags,omitempty"`
	MaxPodsExpression string   `json:"maxPodsExpression,omitempty"`
}

func (c *NodeConfig) DeepCopyObject() runtime.Object {
	copied := *c
	return &copied
}

func (c *External) DeepCopyObject() runtime.Object {
	copied := *c
	return &copied
}

var errTolerated = errors.New("no config")

var codecs = func() serializer.CodecFactory {
	scheme := runtime.NewScheme()
	v1alpha1 := schema.GroupVersion{Group: "node.eks.aws", Version: "v1alpha1"}
	internal := schema.GroupVersion{Group: "node.eks.aws", Version: runtime.APIVersionInternal}
	scheme.AddKnownTypeWithName(v1alpha1.WithKind("NodeConfig"), &External{})
	scheme.AddKnownTypes(internal, &NodeConfig{})
	convert := func(from, to any, _ conversion.Scope) error {
		in, out := from.(*External), to.(*NodeConfig)
		out.ObjectMeta, out.Spec = in.ObjectMeta, in.Spec
		return nil
	}
	if err := scheme.AddConversionFunc((*External)(nil), (*NodeConfig)(nil), convert); err != nil {
		panic(err)
	}
	metav1.AddToGroupVersion(scheme, v1alpha1)
	return serializer.NewCodecFactory(scheme)
}()

func decode(data []byte) (*NodeConfig, error) {
	object, gvk, err := codecs.UniversalDecoder().Decode(data, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errTolerated, err)
	}
	if gvk.Kind != "NodeConfig" || gvk.Group != "node.eks.aws" {
		return nil, fmt.Errorf("%w: %v", errTolerated, gvk)
	}
	config, ok := object.(*NodeConfig)
	if !ok {
		return nil, fmt.Errorf("%w: %T", errTolerated, object)
	}
	return config, nil
}

func decoded(data []byte) []byte {
	target := make([]byte, base64.StdEncoding.DecodedLen(len(data)))
	n, err := base64.StdEncoding.Decode(target, data)
	if err != nil {
		return data
	}
	return target[:n]
}

func expanded(data []byte) ([]byte, error) {
	if len(data) < 2 || data[0] != 0x1f || data[1] != 0x8b {
		return data, nil
	}
	reader, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
}

type transformer struct{}

func (transformer) Transformer(kind reflect.Type) func(dst, src reflect.Value) error {
	switch kind {
	case reflect.TypeOf(Flags{}):
		return func(dst, src reflect.Value) error {
			if dst.CanSet() {
				dst.Set(reflect.AppendSlice(dst, src))
			}
			return nil
		}
	case reflect.TypeOf(Document{}):
		return either(func(dst, src reflect.Value) error {
			merged, err := merge(dst.Interface(), src.Interface(), json.Marshal, json.Unmarshal)
			if err != nil {
				return err
			}
			document := Document{}
			for key, value := range merged {
				raw, err := json.Marshal(value)
				if err != nil {
					return err
				}
				document[key] = runtime.RawExtension{Raw: raw}
			}
			dst.Set(reflect.ValueOf(document))
			return nil
		})
	case reflect.TypeOf(Toml("")):
		return either(func(dst, src reflect.Value) error {
			verbatim := func(v any) ([]byte, error) { return []byte(v.(string)), nil }
			merged, err := merge(dst.String(), src.String(), verbatim, toml.Unmarshal)
			if err != nil {
				return err
			}
			text, err := toml.Marshal(merged)
			if err != nil {
				return err
			}
			dst.SetString(string(text))
			return nil
		})
	}
	return nil
}

func either(both func(dst, src reflect.Value) error) func(dst, src reflect.Value) error {
	return func(dst, src reflect.Value) error {
		if !dst.CanSet() || src.Len() == 0 {
			return nil
		}
		if dst.Len() == 0 {
			dst.Set(src)
			return nil
		}
		return both(dst, src)
	}
}

func merge(dst, src any, marshal func(any) ([]byte, error), unmarshal func([]byte, any) error) (map[string]any, error) {
	var maps [2]map[string]any
	for i, value := range []any{dst, src} {
		data, err := marshal(value)
		if err != nil {
			return nil, err
		}
		if err := unmarshal(data, &maps[i]); err != nil {
			return nil, err
		}
	}
	err := mergo.Merge(&maps[0], maps[1], mergo.WithOverride)
	return maps[0], err
}

// file is one of a directory.
type file struct {
	name string
	data []byte
}

// chain is what nodeadm-run reads: the user data, of which none is tolerated, and the directory, of which nothing that fails is.
func chain(userData []byte, files []file) (*NodeConfig, error) {
	var configs []*NodeConfig
	config, err := provide(userData)
	if err == nil {
		configs = append(configs, config)
	} else if len(files) == 0 || !errors.Is(err, errTolerated) {
		return nil, err
	}
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	var over []*NodeConfig
	for _, each := range files {
		lower := strings.ToLower(each.name)
		if !slices.ContainsFunc([]string{".yaml", ".yml", ".json"}, func(end string) bool { return strings.HasSuffix(lower, end) }) {
			continue
		}
		config, err := parse(each.data)
		if err != nil {
			return nil, fmt.Errorf("failed to parse config file %s: %v", each.name, err)
		}
		over = append(over, config)
	}
	if len(over) > 0 {
		merged, err := mergedConfigs(over)
		if err != nil {
			return nil, err
		}
		configs = append(configs, merged)
	}
	if len(configs) == 0 {
		return nil, fmt.Errorf("%w in chain", errTolerated)
	}
	return mergedConfigs(configs)
}

func mergedConfigs(configs []*NodeConfig) (*NodeConfig, error) {
	merged := configs[0]
	for _, config := range configs[1:] {
		if err := mergo.Merge(merged, config, mergo.WithOverride, mergo.WithTransformers(transformer{})); err != nil {
			return nil, err
		}
	}
	return merged, nil
}

func provide(data []byte) (*NodeConfig, error) {
	data, err := expanded(decoded(data))
	if err != nil {
		return nil, err
	}
	return parse(data)
}

// parse takes neither base64 nor gzip around the whole.
func parse(data []byte) (*NodeConfig, error) {
	message, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return decode(data)
	}
	mediaType, params, err := mime.ParseMediaType(message.Header.Get("Content-Type"))
	if err != nil || !strings.HasPrefix(mediaType, "multipart/") {
		return decode(data)
	}
	reader := multipart.NewReader(message.Body, params["boundary"])
	var configs []*NodeConfig
	for {
		part, err := reader.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		header := part.Header.Get("Content-Type")
		if header == "" {
			continue
		}
		mediaType, _, err := mime.ParseMediaType(header)
		if err != nil {
			return nil, err
		}
		if mediaType != "application/node.eks.aws" {
			continue
		}
		body, err := io.ReadAll(part)
		if err != nil {
			return nil, err
		}
		if body, err = expanded(decoded(body)); err != nil {
			return nil, err
		}
		config, err := decode(body)
		if err != nil {
			return nil, err
		}
		configs = append(configs, config)
	}
	if len(configs) == 0 {
		return nil, fmt.Errorf("%w: no part", errTolerated)
	}
	return mergedConfigs(configs)
}

func invalid(cluster Cluster) bool {
	return cluster.Name == "" || cluster.APIServerEndpoint == "" || cluster.CertificateAuthority == nil || cluster.CIDR == "" ||
		(cluster.EnableOutpost != nil && *cluster.EnableOutpost && cluster.ID == "")
}

type answer struct {
	Status string `json:"status"`
	Error  string `json:"error,omitempty"`
	Spec   *Spec  `json:"spec,omitempty"`
	Valid  bool   `json:"valid"`
}

func ask(userData []byte, files []file) (result answer) {
	defer func() {
		if panicked := recover(); panicked != nil {
			result = answer{Status: "PANIC", Error: fmt.Sprint(panicked)}
		}
	}()
	config, err := chain(userData, files)
	if errors.Is(err, errTolerated) {
		return answer{Status: "NO_CONFIG", Error: err.Error()}
	}
	if err != nil {
		return answer{Status: "ERROR", Error: err.Error()}
	}
	return answer{Status: "OK", Spec: &config.Spec, Valid: !invalid(config.Spec.Cluster)}
}

func given(text string) []byte {
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return data
}

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		words := strings.Split(strings.TrimRight(line, "\r\n"), " ")
		var files []file
		for _, word := range words[1:] {
			name, content, _ := strings.Cut(word, ":")
			files = append(files, file{string(given(name)), given(content)})
		}
		text, err := json.Marshal(ask(given(words[0]), files))
		if err != nil {
			panic(err)
		}
		out.Write(text)
		out.WriteByte('\n')
		out.Flush()
	}
}
