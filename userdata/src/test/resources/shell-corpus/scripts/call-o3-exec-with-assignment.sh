#!/bin/bash
CMD=/etc/eks/bootstrap.sh exec bash -c '$CMD prod'
