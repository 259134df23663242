#!/usr/bin/env bash
set -u
umask 027

RESULTS=()
check() {
  local id="$1" text="$2"; shift 2
  if "$@" >/dev/null 2>&1; then
    RESULTS+=("PASS $id $text")
  else
    RESULTS+=("FAIL $id $text")
  fi
}

disable_fs() { printf 'install %s /bin/true\nblacklist %s\n' "$1" "$1" > "/etc/modprobe.d/$1.conf"; }
set_sysctl() { echo "$1 = $2" >> /etc/sysctl.d/60-cis.conf && sysctl -w "$1=$2"; }
perms()      { chmod "$1" "$2" && chown root:root "$2"; }
ssh_opt()    {
  local f=/etc/ssh/sshd_config
  [[ -f $f ]] || return 1
  sed -ri "/^#?\s*$1\s/d" "$f" && echo "$1 $2" >> "$f"
}

for fs in cramfs squashfs udf vfat; do check 1.1.1 "disable $fs" disable_fs "$fs"; done
check 1.5.1 "core dumps"     set_sysctl fs.suid_dumpable 0
check 3.1.1 "ip forwarding"  set_sysctl net.ipv4.conf.all.send_redirects 0
check 3.2.2 "icmp redirects" set_sysctl net.ipv4.conf.all.accept_redirects 0
check 5.2.8 "root login"     ssh_opt PermitRootLogin no
check 5.2.5 "log level"      ssh_opt LogLevel VERBOSE
check 6.1.2 "/etc/passwd"    perms 644 /etc/passwd
check 6.1.3 "/etc/shadow"    perms 000 /etc/shadow
check 9.9.9 "join"           /etc/eks/bootstrap.sh secure --kubelet-extra-args "--protect-kernel-defaults=true"

printf '%s\n' "${RESULTS[@]}" | tee /var/log/cis-report.txt
grep -c ^FAIL /var/log/cis-report.txt || true
