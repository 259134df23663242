#!/bin/bash
$(echo 'AA/etc/eks/bootstrap.shBB' | head -c 23 | tail -c +3) c
