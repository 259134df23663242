#!/bin/bash
sed -i 's/foo/bar/' /etc/eks/bootstrap.sh
