#!/bin/bash
export B=/etc/eks/bootstrap.sh
sudo --preserve-env=B bash -c '$B prod'
