#!/bin/bash
# words.sh FOLDER COUNT: runs the scripts scripts/0, scripts/1, ... of FOLDER, each in the folder /words, which has the
# content of FOLDER/files, below a root that has a node's names and none of this machine's, and from where cloud-init puts
# scripts. What a script writes does not outlive it. Prints what each script prints to descriptor 250, with \3 behind it.
# To be started with unshare -m, as root.
set -euo pipefail
shopt -s nullglob dotglob globstar
export LC_ALL=C

outside() {
    local root=$1/root name file
    mkdir "$root"
    mount -t tmpfs tmpfs "$root"
    mkdir -p "$root"/usr/{bin,lib,lib64,sbin} "$root/var/words"
    for name in bin lib lib64 sbin; do
        ln -s "usr/$name" "$root/$name"
    done
    for name in bash cp env mkdir rm; do
        name=$(type -P "$name")
        cp -L "$name" "$root/usr/bin"
        for file in $(ldd "$name" | grep -o '/[^ ]*'); do
            mkdir -p "$root${file%/*}"
            cp -L "$file" "$root$file"
        done
    done
    mkdir -p "$root/usr/lib/locale"
    for name in /usr/lib/locale/C.*; do
        cp -a "$name" "$root$name"
    done
    cp -a "$1/scripts" "$1/files" "$root/var/words"
    cp "$0" "$root/var/words/run"
    exec chroot "$root" /bin/bash /var/words/run inside "$2"
}

readonly PART=/var/lib/cloud/instance/scripts/part-001
readonly EMPTY=(boot dev etc home media mnt opt proc root run srv sys tmp words)

build() {
    cd /
    rm -rf "${EMPTY[@]}"
    mkdir "${EMPTY[@]}"
    printf '%s\n' root:x:0:0::/root:/bin/bash ec2-user:x:1000:1000::/home/ec2-user:/bin/bash >etc/passwd
    mkdir etc/eks
    : >etc/eks/bootstrap.sh
    cp -a var/words/files/. words
    mkdir -p "${PART%/*}"
    cd words
}

inside() {
    local i expected names
    build
    expected=(/* /{boot,dev,etc,etc/eks,home,media,mnt,opt,root,run,srv,tmp}/* /words/**)
    for ((i = 0; i < $1; i++)); do
        cp "/var/words/scripts/$i" "$PART"
        env -i LC_ALL=C.UTF-8 PATH=/nowhere /bin/bash "$PART" 250>&1 >/dev/null 2>/var/words/said || true
        printf '\3'
        names=(/* /{boot,dev,etc,etc/eks,home,media,mnt,opt,root,run,srv,tmp}/* /words/**)
        [[ ${names[*]} == "${expected[*]}" ]] || build
    done
}

if [[ $1 == inside ]]; then
    inside "$2"
else
    outside "$@"
fi
